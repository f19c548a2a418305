import { account } from '#app/_messages/en/account.ts';
import { brief } from '#app/_messages/en/brief.ts';
import { common } from '#app/_messages/en/common.ts';
import { front } from '#app/_messages/en/front.ts';
import { host } from '#app/_messages/en/host.ts';
import { join } from '#app/_messages/en/join.ts';
import { lobby } from '#app/_messages/en/lobby.ts';
import { rejections } from '#app/_messages/en/rejections.ts';
import { room } from '#app/_messages/en/room.ts';

/** Every sentence of the interface in English, by area. Pages send browsers only the areas they name. */
export const en = { account, brief, common, front, host, join, lobby, rejections, room } as const;

export type Messages = typeof en;
export type Area = keyof Messages;
