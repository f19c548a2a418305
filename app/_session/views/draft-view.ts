import type { Session } from '#app/_session/session.tsx';
import type {
  DraftCardView,
  DraftDocumentView,
  MeasureChipView,
  OperativeView,
  SubparagraphView,
} from '#app/_shared/draft-view.ts';
import { criterionIds } from '#engine/council/criteria.ts';
import { requirementsOf } from '#engine/council/drafts/requirements.ts';
import { subparagraphMarks, subparagraphsOf } from '#engine/council/drafts/subparagraphs.ts';
import type { CarriedMeasure, Draft } from '#engine/council/slice.ts';
import type { TextId } from '#engine/kernel/ids.ts';
import type { PublicMeasure } from '#engine/session/consequences/slice.ts';
import type { DraftWording } from './draft-wording.ts';

/** `S/2031/14` once tabled, `S/RES/2801 (2031)` once adopted. */
export function draftSymbol({ status }: Draft): string | null {
  switch (status.is) {
    case 'written':
      return null;
    case 'adopted':
      return status.resolution;
    default:
      return status.symbol;
  }
}

export function draftTitle({ words, names, fixed }: Session, draft: Draft, wording: DraftWording): string {
  const title = draft.title === null ? null : words(draft.title);
  return title ?? wording.agendaItem(names.text(fixed.face.country.name));
}

export function draftCard(session: Session, draft: Draft, wording: DraftWording): DraftCardView {
  return {
    id: draft.id,
    symbol: draftSymbol(draft),
    title: draftTitle(session, draft, wording),
    status: draft.status.is,
    sponsors: draft.sponsors.map(session.names.seat),
    measures: draft.operative.flatMap(({ measure }) =>
      measure === null ? [] : [session.names.measure(measure.id)],
    ),
  };
}

/** A draft as the document that it is, with what each measure would do and what it still lacks. */
export function draftDocument(session: Session, draft: Draft, wording: DraftWording): DraftDocumentView {
  const { words, fixed } = session;
  const text = (id: Parameters<Session['words']>[0] | null) => (id === null ? '' : (words(id) ?? ''));
  const opening = (one: Draft['preambular'][number]['opening'] | Draft['operative'][number]['opening']) =>
    one.is === 'own' ? text(one.words) : wording.phrase(one.phrase);
  const { force } = requirementsOf(draft, fixed.deck);
  return {
    ...draftCard(session, draft, wording),
    chapterSeven: draft.chapterSeven,
    preambular: draft.preambular.map((paragraph) => ({
      id: paragraph.id,
      opening: opening(paragraph.opening),
      body: text(paragraph.body),
      below: belowOf(paragraph, text),
    })),
    operative: draft.operative.map((paragraph): OperativeView => {
      const measure = paragraph.measure === null ? null : chip(session, draft, paragraph.measure, wording);
      const own = text(paragraph.body);
      return {
        id: paragraph.id,
        opening: opening(paragraph.opening),
        body: own || (paragraph.measure === null ? '' : wording.clause(session, paragraph.measure)),
        measure,
        below: belowOf(paragraph, text),
      };
    }),
    force:
      force === null
        ? null
        : {
            cases: criterionIds.map((criterion) => ({
              criterion,
              text: draft.forceCase[criterion] === null ? null : text(draft.forceCase[criterion]),
            })),
            exitPlan: draft.exitPlan === null ? null : text(draft.exitPlan),
          },
  };
}

function belowOf(
  paragraph: Draft['preambular'][number] | Draft['operative'][number],
  text: (id: TextId) => string,
): readonly SubparagraphView[] {
  const subs = subparagraphsOf(paragraph);
  const marks = subparagraphMarks(subs.map(({ level }) => level));
  return subs.map(({ id, level, body }, place) => ({
    key: id,
    level,
    mark: marks[place] ?? '',
    body: text(body),
  }));
}

function chip(
  session: Session,
  draft: Draft,
  measure: CarriedMeasure,
  wording: DraftWording,
): MeasureChipView {
  const face = session.fixed.deck[measure.id]?.face;
  const taken = Object.values(session.view.public.crisis.measures).find(
    ({ origin, measure: id }) => origin.by === 'council' && origin.draft === draft.id && id === measure.id,
  );
  return {
    name: session.names.measure(measure.id),
    parameters: wording.parameters(session, measure),
    effect: face === undefined ? '' : wording.actsIn(face.actsIn),
    missing: taken === undefined ? [] : missingOf(taken, wording),
  };
}

const resources = ['troops', 'police', 'money'] as const;

function missingOf({ params, pledged, status }: PublicMeasure, wording: DraftWording): readonly string[] {
  const pledges = resources
    .filter((resource) => pledged[resource] < params[resource])
    .map((resource) => wording.pledged(resource, pledged[resource], params[resource]));
  const waits = status?.is === 'pending' || status?.is === 'suspended' ? status.missing : [];
  return [...pledges, ...waits.filter((need) => !need.startsWith('resource:')).map(wording.missing)];
}
