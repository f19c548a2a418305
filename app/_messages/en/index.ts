import { account } from '#app/_messages/en/account.ts';
import { brief } from '#app/_messages/en/brief.ts';
import { common } from '#app/_messages/en/common.ts';
import { council } from '#app/_messages/en/council.ts';
import { debrief } from '#app/_messages/en/debrief.ts';
import { desk } from '#app/_messages/en/desk.ts';
import { drafting } from '#app/_messages/en/drafting.ts';
import { front } from '#app/_messages/en/front.ts';
import { happenings } from '#app/_messages/en/happenings.ts';
import { host } from '#app/_messages/en/host.ts';
import { join } from '#app/_messages/en/join.ts';
import { lobby } from '#app/_messages/en/lobby.ts';
import { measures } from '#app/_messages/en/measures.ts';
import { procedure } from '#app/_messages/en/procedure.ts';
import { projector } from '#app/_messages/en/projector.ts';
import { record } from '#app/_messages/en/record.ts';
import { rejections } from '#app/_messages/en/rejections.ts';
import { room } from '#app/_messages/en/room.ts';
import { seat } from '#app/_messages/en/seat.ts';
import { session } from '#app/_messages/en/session.ts';
import { situation } from '#app/_messages/en/situation.ts';
import { talks } from '#app/_messages/en/talks.ts';
import { whatIf } from '#app/_messages/en/what-if.ts';

/** Every sentence of the interface in English, by area. Pages send browsers only the areas they name. */
export const en = {
  account,
  brief,
  common,
  council,
  debrief,
  desk,
  drafting,
  front,
  happenings,
  host,
  join,
  lobby,
  measures,
  procedure,
  projector,
  record,
  rejections,
  room,
  seat,
  session,
  situation,
  talks,
  whatIf,
} as const;

export type Messages = typeof en;
export type Area = keyof Messages;
