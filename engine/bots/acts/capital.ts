import { act, mayAct } from '#engine/bots/act.ts';
import { gainBetween, prospectOf } from '#engine/bots/aims/prospect.ts';
import type { BotAct } from '#engine/bots/bot.ts';
import { contentOf } from '#engine/bots/drafting/content.ts';
import { isTime, type Mind } from '#engine/bots/mind.ts';
import { feltAfter } from '#engine/bots/outlook/felt.ts';
import { added, promisedBy, type Shift } from '#engine/bots/outlook/shift.ts';
import { because } from '#engine/bots/reasons.ts';
import { isPending } from '#engine/council/drafts/slice.ts';
import type { MeasureFace } from '#engine/crisis/types.ts';
import type { ConsentAnswer, ExpressionFacts } from '#engine/scenario/expressions/facts.ts';
import { goesOn } from '#engine/session/consequences/goes-on.ts';
import { type CapitalQuestion, capitalQuestions } from '#engine/session/moves/capital-questions.ts';

/** Loss that an ambassador accepts before keeping an answer to itself: whoever hides a refusal is soon found out. */
const acceptedLoss = -0.02;
/** Gain for which the capital is asked though nothing waits for its word. */
const worthAsking = 0.01;

/** [BO-10] The ambassador asks its capital for what measures wait for, and brings the answer when that is in its interest. */
export function turnToCapital(mind: Mind): BotAct | null {
  const isAmbassador = mind.settings.seats.some(
    ({ id, concernedState }) => concernedState && id === mind.me.id,
  );
  if (!isAmbassador) return null;
  return bringAnswer(mind) ?? askCapital(mind);
}

function bringAnswer(mind: Mind): BotAct | null {
  for (const answer of mind.own.answers) {
    const command = { type: 'BringAnswer' as const, request: answer.request };
    if (!mayAct(mind, command)) continue;
    const gain = gainIf(mind, answer.about, answer.granted ? 'granted' : 'refused');
    if (gain < acceptedLoss) continue;
    const reason = because(answer.granted ? 'capital/bring-granted' : 'capital/bring-refused', {
      about: answer.about,
    });
    return act(mind, command, answer.about, reason, [
      { option: 'bring', worth: gain },
      { option: 'keep', worth: acceptedLoss },
    ]);
  }
  return null;
}

function askCapital(mind: Mind): BotAct | null {
  if (!isTime(mind, 'capital', 0, 0.6)) return null;
  const options = mind.once('capital', () =>
    capitalQuestions
      .map((about) => ({
        about,
        waits: waitingFor(mind, about).length > 0,
        gain: gainIf(mind, about, 'granted'),
      }))
      .sort((one, other) => Number(other.waits) - Number(one.waits) || other.gain - one.gain),
  );
  for (const { about, waits, gain } of options) {
    const granted = mind.told.consent[about] === 'granted';
    const asked = mind.own.answers.some((answer) => answer.week === mind.shared.crisis.week);
    if (granted || (asked && !waits)) continue;
    if (waits ? gain < acceptedLoss : gain < worthAsking) continue;
    const command = { type: 'AskCapital' as const, about };
    if (!mayAct(mind, command)) continue;
    const reason = because(waits ? 'capital/ask-waiting' : 'capital/ask-aim', { about });
    return act(
      mind,
      command,
      about,
      reason,
      options.map((option) => ({ option: option.about, worth: option.gain })),
    );
  }
  return null;
}

/** Measures that need this consent: decided ones that go on, and those that drafts before the Council carry. */
function waitingFor({ shared, deck }: Mind, about: CapitalQuestion): readonly MeasureFace[] {
  const decided = Object.values(shared.crisis.measures)
    .filter(goesOn)
    .map(({ measure }): string => measure);
  const proposed = shared.council.drafts
    .filter(isPending)
    .flatMap((draft) => contentOf(draft).measures.map(({ id }) => id));
  return [...new Set([...decided, ...proposed])].flatMap((measure) => {
    const face = deck[measure]?.face;
    const needs = face?.needs.some((need) => need.need === 'consent' && need.to === about) ?? false;
    return face !== undefined && needs ? [face] : [];
  });
}

/** What it would bring the ambassador's seat if the capital's answer were known to the Council. */
function gainIf(mind: Mind, about: CapitalQuestion, answer: ConsentAnswer): number {
  const { told, baseline, moment } = mind;
  const facts: ExpressionFacts = { ...told, consent: { ...told.consent, [about]: answer } };
  const sign = answer === 'granted' ? 0.5 : -0.3;
  const change = waitingFor(mind, about).reduce<Shift>(
    (sum, face) => added(sum, promisedBy(face, sign * feltAfter(face, moment.weeksLeft))),
    {},
  );
  const prospect = prospectOf(mind, baseline, facts, change, moment.weeksLeft);
  return gainBetween(mind, baseline.prospect, prospect).value + leanOfCapital(mind) * (sign / 50);
}

/** An ambassador whose stance seeks consent likes to bring a yes, be its aims silent on it. */
function leanOfCapital({ me }: Mind): number {
  return me.stance.leanings.consent;
}
