import type { AssessedDraft, AssessedMeasure, AssessedRecord } from '#engine/framework/record.ts';

/**
 * The same record with its lists in one order, so that equal facts told in another order are judged alike. Of two accounts of
 * one week the later in that order stands.
 */
export function canonical(record: AssessedRecord): AssessedRecord {
  return {
    ...record,
    weeks: onePerWeek(record.weeks),
    leftAlone: onePerWeek(record.leftAlone),
    reports: byWeek(record.reports),
    measures: byWeek(record.measures.map(canonicalMeasure)),
    drafts: sorted(record.drafts.map(canonicalDraft), ({ vote }) => vote?.week ?? Number.POSITIVE_INFINITY),
    discussions: byWeek(record.discussions),
    answers: byWeek(record.answers),
    participation: byWeek(record.participation),
  };
}

function canonicalMeasure(measure: AssessedMeasure): AssessedMeasure {
  return {
    ...measure,
    purposes: measure.purposes.toSorted(),
    contributors: sorted(measure.contributors, () => 0),
  };
}

function canonicalDraft(draft: AssessedDraft): AssessedDraft {
  const { vote } = draft;
  return {
    ...draft,
    carries: sorted(draft.carries, ({ coercion }) => coercion),
    claims: draft.claims.toSorted(),
    vote: vote && {
      ...vote,
      vetoedBy: vote.vetoedBy.toSorted(),
      ballots: sorted(vote.ballots, () => 0),
    },
  };
}

function byWeek<Item extends { readonly week: number }>(items: readonly Item[]): readonly Item[] {
  return sorted(items, ({ week }) => week);
}

function onePerWeek<Item extends { readonly week: number }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(byWeek(items).map((item) => [item.week, item])).values()];
}

/** By a number, and where that is equal by everything else that is said of the item. */
function sorted<Item>(items: readonly Item[], rank: (item: Item) => number): readonly Item[] {
  const keyed = items.map((item) => ({ item, rank: rank(item), text: canonicalText(item) }));
  keyed.sort((one, other) => {
    if (one.rank !== other.rank) return one.rank < other.rank ? -1 : 1;
    return one.text < other.text ? -1 : one.text > other.text ? 1 : 0;
  });
  return keyed.map(({ item }) => item);
}

/** JSON with the keys of every object in order: how an object came to be built makes no difference. */
function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
