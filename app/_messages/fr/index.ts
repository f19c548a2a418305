import type { Messages } from '#app/_messages/en/index.ts';
import { account } from '#app/_messages/fr/account.ts';
import { brief } from '#app/_messages/fr/brief.ts';
import { common } from '#app/_messages/fr/common.ts';
import { council } from '#app/_messages/fr/council.ts';
import { debrief } from '#app/_messages/fr/debrief.ts';
import { desk } from '#app/_messages/fr/desk.ts';
import { drafting } from '#app/_messages/fr/drafting.ts';
import { front } from '#app/_messages/fr/front.ts';
import { happenings } from '#app/_messages/fr/happenings.ts';
import { host } from '#app/_messages/fr/host.ts';
import { join } from '#app/_messages/fr/join.ts';
import { lobby } from '#app/_messages/fr/lobby.ts';
import { measures } from '#app/_messages/fr/measures.ts';
import { procedure } from '#app/_messages/fr/procedure.ts';
import { projector } from '#app/_messages/fr/projector.ts';
import { record } from '#app/_messages/fr/record.ts';
import { rejections } from '#app/_messages/fr/rejections.ts';
import { room } from '#app/_messages/fr/room.ts';
import { seat } from '#app/_messages/fr/seat.ts';
import { session } from '#app/_messages/fr/session.ts';
import { situation } from '#app/_messages/fr/situation.ts';
import { talks } from '#app/_messages/fr/talks.ts';
import { whatIf } from '#app/_messages/fr/what-if.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

/** Every sentence of the interface in French. */
export const fr: SameKeys<Messages> = {
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
};
