import type { EvidenceView } from '#app/_features/debrief/components/debrief-views.ts';
import type { CriterionId } from '#engine/council/criteria.ts';
import type { Reference } from '#engine/framework/types.ts';
import { type DraftId, id } from '#engine/kernel/ids.ts';
import type { DebriefSources } from './debrief-sources.ts';

type Moment = Omit<EvidenceView, 'seq'>;

/** What shows a line, as moments to look at. A reference to what is not there (any more) shows nothing. */
export function evidenceOf(
  sources: DebriefSources,
  references: readonly Reference[],
): readonly EvidenceView[] {
  return references
    .flatMap((reference) => momentOf(sources, reference) ?? [])
    .filter(({ text, week }, index, all) => {
      const same = all.findIndex((other) => other.text === text && other.week === week);
      return same === index;
    })
    .map((moment, index) => ({ ...moment, seq: index }));
}

function momentOf(sources: DebriefSources, { kind, id: name }: Reference): Moment | null {
  switch (kind) {
    case 'week':
      return momentOfWeek(sources, Number(name));
    case 'draft':
      return momentOfDraft(sources, id<DraftId>(name));
    case 'vote':
      return momentOfVote(sources, id<DraftId>(name));
    case 'claim':
      return momentOfClaim(sources, name);
    case 'measure':
      return momentOfMeasure(sources, name);
    case 'answer':
      return momentOfAnswer(sources, name);
  }
}

function momentOfWeek({ debrief, calendar, say }: DebriefSources, number: number): Moment {
  const week = calendar.within(number);
  const lived = debrief.truth.find(({ values }) => values.week === week);
  const killed = Math.round(lived?.values.national['civilian-deaths'] ?? 0);
  return { week, text: say.shown.week(week, calendar.dayOf(week), killed) };
}

function momentOfDraft({ session, calendar, say, draftedIn }: DebriefSources, draft: DraftId): Moment | null {
  const turn = draftedIn.get(draft);
  if (turn === undefined) return null;
  const week = calendar.firstWeekOf(turn);
  return { week, text: say.shown.draft(say.draft(session, draft), week) };
}

function momentOfVote({ session, calendar, say }: DebriefSources, draft: DraftId): Moment | null {
  const vote = session.view.public.council.votes.find((closed) => closed.draft === draft);
  if (vote === undefined) return null;
  const week = calendar.firstWeekOf(vote.turn);
  return { week, text: say.shown.vote(say.draft(session, draft), week) };
}

/** A claim is named as `draft:criterion`. */
function momentOfClaim({ session, calendar, say, draftedIn }: DebriefSources, name: string): Moment | null {
  const [draft = '', criterion] = name.split(':');
  const turn = draftedIn.get(id<DraftId>(draft));
  if (turn === undefined) return null;
  const week = calendar.firstWeekOf(turn);
  const named = say.draft(session, id<DraftId>(draft));
  return { week, text: say.shown.claim(named, criterion as CriterionId, week) };
}

function momentOfMeasure({ session, calendar, say }: DebriefSources, name: string): Moment | null {
  const { names, view } = session;
  const taken = Object.values(view.public.crisis.measures).find(({ instance }) => instance === name);
  if (taken === undefined) return null;
  const { origin, measure, turn } = taken;
  const week = calendar.firstWeekOf(turn);
  const by = origin.by === 'council' ? null : names.seat(origin.seat).name;
  return { week, text: say.shown.measure(by, names.measure(measure), week) };
}

/** Answers are dated by the weeks that had passed: what followed from them is told in the next. */
function momentOfAnswer({ words, calendar, say }: DebriefSources, request: string): Moment | null {
  const answer = words.answers[request];
  if (answer === undefined) return null;
  const week = calendar.within(answer.week + 1);
  return { week, text: say.shown.answer(answer.granted, answer.about, week) };
}
