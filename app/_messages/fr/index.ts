import type { Messages } from '#app/_messages/en/index.ts';
import { account } from '#app/_messages/fr/account.ts';
import { brief } from '#app/_messages/fr/brief.ts';
import { common } from '#app/_messages/fr/common.ts';
import { front } from '#app/_messages/fr/front.ts';
import { host } from '#app/_messages/fr/host.ts';
import { join } from '#app/_messages/fr/join.ts';
import { lobby } from '#app/_messages/fr/lobby.ts';
import { rejections } from '#app/_messages/fr/rejections.ts';
import { room } from '#app/_messages/fr/room.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

/** Every sentence of the interface in French. */
export const fr: SameKeys<Messages> = { account, brief, common, front, host, join, lobby, rejections, room };
