import { act, mayAct } from '#engine/bots/act.ts';
import { gainBetween, prospectOf } from '#engine/bots/aims/prospect.ts';
import type { BotAct } from '#engine/bots/bot.ts';
import { candidatesOf } from '#engine/bots/drafting/candidates.ts';
import { draw, isTime, type Mind } from '#engine/bots/mind.ts';
import { because } from '#engine/bots/reasons.ts';
import { type SpeechTheme, writtenWords } from '#engine/bots/texts/written.ts';
import { isPending } from '#engine/council/drafts/slice.ts';
import type { ExpressionFacts } from '#engine/scenario/expressions/facts.ts';

/** How often a seat asks for the floor in a turn: seldom, as people wait for it too; oftener with a text to present. */
const often = { author: 0.8, aim: 0.7, other: 0.2 } as const;

/** [BO-11] Ends the seat's own speech, with one line that says what it asks for. */
export function endSpeech(mind: Mind): BotAct | null {
  if (mind.shared.council.floor?.seat !== mind.me.id) return null;
  const theme = themeOf(mind);
  const summary = writtenWords(mind.settings.locale).speeches[theme](mind.country);
  return act(mind, { type: 'EndSpeech', summary }, theme, because('floor/said'), []);
}

/** [BO-11] Asks for the floor, at most once a turn. */
export function askForFloor(mind: Mind): BotAct | null {
  const { phase } = mind.moment;
  const { council } = mind.shared;
  if (phase !== 'negotiation' || council.meeting.is !== 'open' || !isTime(mind, 'floor', 0.1, 0.7))
    return null;
  const spoke = council.speeches.some(({ seat, turn }) => seat === mind.me.id && turn === mind.moment.turn);
  if (spoke || council.floor?.seat === mind.me.id) return null;
  const presents = council.drafts.some((draft) => isPending(draft) && draft.author === mind.me.id);
  const chance = presents
    ? often.author
    : mind.once('speaking', () => isAsked(mind))
      ? often.aim
      : often.other;
  if (draw(mind, 'speak') >= chance || !mayAct(mind, { type: 'AskForFloor' })) return null;
  const reason = because(presents ? 'floor/own-draft' : 'floor/be-heard');
  return act(mind, { type: 'AskForFloor' }, 'speak', reason, []);
}

/** Whether the seat's aims ask it to speak. */
function isAsked(mind: Mind): boolean {
  const { told, me, baseline, moment } = mind;
  const self = told.seats[me.id];
  if (self === undefined) return false;
  const facts: ExpressionFacts = {
    ...told,
    seats: { ...told.seats, [me.id]: { ...self, speeches: self.speeches + 1 } },
  };
  const spoken = prospectOf(mind, baseline, facts, {}, moment.weeksLeft);
  return gainBetween(mind, baseline.prospect, spoken).value > 0.005;
}

/** What the seat would ask the Council for: by the measure it wants most, else by its strongest leaning. */
function themeOf(mind: Mind): SpeechTheme {
  const { leanings } = mind.me.stance;
  const [wanted] = candidatesOf(mind);
  if (leanings.consent >= 0.7) return 'consent';
  if (wanted === undefined) return mind.shared.crisis.stage === 'rebuild' ? 'rebuilding' : 'talks';
  const { face } = wanted;
  if (face.stage === 'rebuild') return 'rebuilding';
  if (face.military) return 'protection';
  if (face.family === 'humanitarian') return 'relief';
  if (face.promises.some(({ indicator }) => indicator === 'accountability')) return 'justice';
  if (face.coercion >= 1) return 'pressure';
  if (face.promises.some(({ indicator }) => indicator === 'evidence-quality')) return 'facts';
  return 'talks';
}
