import { createTranslator } from 'use-intl/core';
import type { Played } from '#engine/bots/playing.ts';
import { placesOf } from '#engine/framework/places.ts';
import { en } from '#engine/framework/texts/en.ts';
import { claimStandingOf, fillReason, messageKeyOf, type ReasonNames } from '#engine/framework/texts/fill.ts';
import type { AssessmentLine, Subject } from '#engine/framework/types.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import { fallbackLocale } from '#engine/scenario/locale.ts';
import type { ObjectiveVerdict } from '#engine/session/debrief/events.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { Names } from './names.ts';

/** A line of the assessment with its sentences. */
export interface JudgedLine extends AssessmentLine {
  readonly question: string;
  /** The resolution or measure that a question about force is asked of; null for the crisis as a whole. */
  readonly about: string | null;
  readonly because: string;
  /** What would have changed the verdict, or on what it rests. */
  readonly change: string;
  /** How what was claimed stands to what was true; null where nobody could claim anything. */
  readonly claimed: string | null;
  /** Where the report says it. */
  readonly source: string;
}

export interface JudgedObjectives {
  readonly seat: SeatId;
  readonly objectives: readonly {
    readonly id: string;
    readonly text: string;
    readonly weight: number;
    readonly verdict: ObjectiveVerdict;
  }[];
}

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The assessment in English, in its order. */
export function linesOf(played: Played, names: Names): readonly JudgedLine[] {
  const say = createTranslator({
    locale: fallbackLocale,
    messages: en as never,
    timeZone: 'UTC',
  }) as unknown as Say;
  const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });
  const forReasons: ReasonNames = {
    name: (kind, id) => (kind === 'draft' ? draftName(played, id) : names.of(kind, id)),
    list: (several) => conjunction.format(several),
  };
  return played.state.debrief.assessment.map((line) => {
    const { id, subject, verdict, reason, claim, paragraph } = line;
    const standing = claimStandingOf(line);
    return {
      ...line,
      question: say(`lines.${id}`),
      about: subject === null ? null : subjectName(subject, played, names),
      because: say(`reasons.${messageKeyOf(reason.code)}`, fillReason(reason, forReasons)),
      change: say(`changes.${id}.${verdict}`),
      claimed:
        standing === null || claim === null
          ? null
          : say(`claims.${standing}`, { inFavour: claim.inFavour, against: claim.against }),
      source: placesOf(paragraph)
        .map(({ is, at }) => say(`paragraph.${is}`, { at }))
        .join('; '),
    };
  });
}

/** Every seat's objectives and what became of them. */
export function objectivesOf({ debrief }: SessionState, names: Names): readonly JudgedObjectives[] {
  return debrief.seats.map(({ seat, objectives }) => ({
    seat,
    objectives: objectives.map(({ text, ...rest }) => ({ ...rest, text: names.text(text) })),
  }));
}

function subjectName({ kind, id }: Subject, played: Played, names: Names): string {
  if (kind === 'draft') return draftName(played, id);
  const taken = Object.values(played.state.public.crisis.measures).find(({ instance }) => instance === id);
  return taken === undefined ? id : names.of('measure', taken.measure);
}

/** A draft by its resolution, its symbol or, before it was tabled, its title. */
function draftName({ state, texts }: Played, id: string): string {
  const draft = state.public.council.drafts.find((one) => one.id === id);
  if (draft === undefined) return id;
  if (draft.status.is === 'adopted') return draft.status.resolution;
  const symbol = draft.status.is === 'written' ? null : draft.status.symbol;
  return symbol ?? texts.find((text) => text.id === draft.title)?.body ?? id;
}
