import { criterionIds } from '#engine/council/criteria.ts';
import { requirementsOf } from '#engine/council/drafts/requirements.ts';
import { type Draft, type DraftText, textOf } from '#engine/council/drafts/slice.ts';
import { deckOf } from '#engine/session/deal.ts';
import type { DebriefSources } from '#server/http/debrief-names.ts';
import type { Chronicle } from './chronicle.ts';
import { type Block, bold, type LaidOut, plain } from './document.ts';
import { frameOf } from './masthead.ts';
import { type Speech, speechOf } from './sources.ts';
import { textBlocks } from './text-blocks.ts';

/**
 * A draft, or the resolution that it became, as a document.
 *
 * @param revision which of the circulated versions; null for the text as it stands.
 * @returns null when no such version was circulated.
 */
export function draftDocument(
  sources: DebriefSources,
  chronicle: Chronicle,
  draft: Draft,
  revision: number | null = null,
): LaidOut | null {
  const version = versionOf(draft, revision);
  if (version === null) return null;
  const speech = speechOf(sources);
  const { say } = speech;
  const symbol = version.symbol ?? say('draft.working');
  const when = chronicle.decided.get(draft.id);
  const adopted = version.current && draft.status.is === 'adopted' ? when : undefined;
  const day = (adopted ?? chronicle.circulated.get(draft.id))?.day ?? sources.state.public.turn?.from ?? '';
  return {
    ...frameOf(speech, { symbol, day, original: sources.state.public.settings?.locale ?? speech.locale }),
    blocks: [
      ...titleBlocks(sources, speech, draft, version),
      ...(adopted === undefined ? [] : [adoptionLine(speech, adopted)]),
      ...textBlocks(version.text, speech),
      ...annex(sources, speech, version.text),
    ],
  };
}

interface Version {
  readonly text: DraftText;
  readonly symbol: string | null;
  readonly current: boolean;
}

function versionOf(draft: Draft, revision: number | null): Version | null {
  if (revision === null || revision === draft.revision) {
    return { text: textOf(draft), symbol: symbolOf(draft), current: true };
  }
  const earlier = draft.earlier.find((version) => version.revision === revision);
  return earlier === undefined ? null : { text: earlier.text, symbol: earlier.symbol, current: false };
}

export function symbolOf({ status }: Draft): string | null {
  switch (status.is) {
    case 'written':
      return null;
    case 'adopted':
      return status.resolution;
    default:
      return status.symbol;
  }
}

function titleBlocks(
  { state, texts, scenario }: DebriefSources,
  speech: Speech,
  draft: Draft,
  { text, symbol, current }: Version,
): readonly Block[] {
  const { say } = speech;
  const own = text.title === null ? null : texts.get(text.title)?.body;
  const subject: Block = { is: 'heading', text: own ?? speech.agendaItem() };
  if (current && draft.status.is === 'adopted') {
    return [
      {
        is: 'title',
        text: say('draft.resolution', { symbol: draft.status.resolution.replace(/^S\/RES\//, '') }),
      },
      subject,
    ];
  }
  const sponsors = speech.seats(inOrderOfNames(draft, scenario.seats)) ?? say('draft.nobody');
  const kind = symbol === null ? 'draft.working_title' : 'draft.draft';
  const amendments = state.public.council.amendments.filter(
    ({ draft: amended, status }) => current && amended === draft.id && status.is === 'adopted',
  );
  return [
    { is: 'title', text: say(kind, { sponsors }) },
    ...(amendments.length === 0
      ? []
      : [
          {
            is: 'heading',
            text: say('draft.amended', { amendments: speech.list(amendments.map((each) => each.symbol)) }),
          } as const,
        ]),
    subject,
  ];
}

/** Sponsors stand in the order in which the scenario lists seats, which is that of their names. */
function inOrderOfNames(
  { sponsors }: Draft,
  seats: DebriefSources['scenario']['seats'],
): readonly Draft['sponsors'][number][] {
  return seats.filter(({ id }) => sponsors.includes(id)).map(({ id }) => id);
}

function adoptionLine(speech: Speech, { day, meeting }: { day: string; meeting: number | null }): Block {
  const written = speech.day(day);
  return {
    is: 'heading',
    text:
      meeting === null
        ? speech.say('draft.adoptedOn', { day: written })
        : speech.say('draft.adopted', { meeting: speech.ordinal(meeting), day: written }),
  };
}

/** What the sponsors argue for the use of force; nothing for a text that uses none. */
function annex({ scenario }: DebriefSources, speech: Speech, text: DraftText): readonly Block[] {
  const { say, words } = speech;
  if (requirementsOf(text, deckOf(scenario)).force === null) return [];
  const argued = (title: string, said: string): Block => ({
    is: 'paragraph',
    runs: [bold(`${title}. `), plain(said === '' ? say('draft.notArgued') : said)],
  });
  return [
    { is: 'title', text: say('draft.annex') },
    { is: 'heading', text: say('draft.case') },
    ...criterionIds.map((criterion) =>
      argued(say(`criterion.${criterion}`), words(text.forceCase[criterion])),
    ),
    argued(say('draft.exitPlan'), words(text.exitPlan)),
  ];
}
