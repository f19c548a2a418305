import type { TypedDraft } from '#engine/council/drafts/commands.ts';
import type { SubparagraphLevel } from '#engine/council/drafts/subparagraphs.ts';
import type { PreambularPhrase } from '#engine/council/phrases.ts';
import { typed } from '#engine/council/testing/chamber.ts';
import { id } from '#engine/kernel/ids.ts';
import type { Locale } from '#engine/scenario/locale.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Actor } from '#engine/session/actor.ts';
import { leavePhase } from '#engine/session/clock/leave-phase.ts';
import { facilitator, World } from '#engine/testing/world.ts';
import { type Chronicle, chronicleOf } from '#server/documents/chronicle.ts';
import type { DebriefSources } from '#server/http/debrief-names.ts';

const fresh = (body: string) => ({ is: 'new', body }) as const;
const sub = (level: SubparagraphLevel, body: string) => ({ id: null, level, body: fresh(body) }) as const;
const recital = (phrase: PreambularPhrase, body: string) =>
  ({ id: null, opening: { is: 'phrase', phrase }, body: fresh(body) }) as const;
const bot = (seat: string): Actor => ({ by: 'bot', seat: id(seat) });

/** A draft with all that a draft may have: sub-paragraphs at every level, measures, Chapter VII, accents. */
export const fullDraft: TypedDraft = typed({
  title: fresh('Protection of civilians in the north'),
  chapterSeven: true,
  preambular: [
    recital('recalling', 'its earlier decisions on the protection of civilians,'),
    {
      ...recital('deeply-concerned', 'by reports of'),
      subparagraphs: [sub(2, 'attacks on villages'), sub(2, 'the closing of the roads')],
    },
    recital('determining', 'that the situation is a threat to international peace and security'),
  ],
  operative: [
    {
      id: null,
      opening: { is: 'phrase', phrase: 'demands' },
      body: fresh('that all parties'),
      measure: null,
      subparagraphs: [
        sub(2, 'cease all attacks on civilians, and in particular'),
        sub(3, 'on hospitals and schools'),
        sub(3, 'on those who bring relief, among them'),
        sub(4, 'the staff of the United Nations'),
        sub(4, 'the staff of humanitarian organisations'),
        sub(2, 'let relief pass without delay'),
      ],
    },
    {
      id: null,
      opening: { is: 'phrase', phrase: 'decides' },
      body: null,
      measure: { id: 'asset-freeze-travel-ban', params: {} },
    },
    {
      id: null,
      opening: { is: 'phrase', phrase: 'requests' },
      body: fresh(
        'the Secretary-General to report to it within four weeks, à l’écoute de tous; Łódź, Ελλάδα.',
      ),
      measure: null,
    },
  ],
});

/**
 * A session in which the Council met once: a draft was tabled and revised, an amendment proposed, somebody spoke, and the vote was
 * taken, with an explanation. `against` members vote against; so a permanent one among them vetoes.
 */
export function holdMeeting(
  scenario: Scenario,
  { locale = 'en', against = 0 }: { readonly locale?: Locale; readonly against?: number } = {},
): { readonly world: World; readonly sources: DebriefSources; readonly chronicle: Chronicle } {
  const world = new World(scenario, { locale });
  const members = scenario.presidency;
  const [author = '', second = '', third = ''] = members;
  const permanent = scenario.seats.filter(({ kind }) => kind === 'permanent-member').map((seat) => seat.id);
  const opposed = [...permanent.toReversed()].filter((seat) => seat !== author).slice(0, against);
  world.must(facilitator, { type: 'FillWithBots' });
  world.must(facilitator, { type: 'StartSession' });
  until(world, 'negotiation');
  world.must(bot(author), { type: 'SubmitDraft', text: fullDraft });
  world.must(bot(second), { type: 'SponsorDraft', draft: id('d1') });
  world.must(bot(author), { type: 'TableDraft', draft: id('d1') });
  world.must(bot(third), {
    type: 'SubmitAmendment',
    draft: id('d1'),
    changes: [
      {
        is: 'replace',
        paragraph: id('p6'),
        opening: { is: 'phrase', phrase: 'urges' },
        body: fresh('all parties and all who have influence on them to'),
      },
      { is: 'delete', paragraph: id('p8') },
      {
        is: 'add',
        at: { is: 'after', paragraph: id('p12') },
        adds: { kind: 'subparagraph', level: 2, body: fresh('release whom they hold without charge') },
      },
      {
        is: 'add',
        at: { is: 'after', paragraph: id('p14') },
        adds: {
          kind: 'operative',
          opening: { is: 'phrase', phrase: 'invites' },
          body: fresh('neighbouring States to keep their borders open to those who flee'),
          measure: null,
        },
      },
    ],
  });
  const [speaker = ''] = members.slice(3);
  world.must(bot(speaker), { type: 'AskForFloor' });
  if (world.state.public.council.floor === null) {
    world.must(facilitator, { type: 'CallSpeaker', seat: null });
  }
  world.must(bot(speaker), { type: 'EndSpeech', summary: 'We ask for observers, and for time.' });
  world.must(bot(second), { type: 'RaisePoint', about: { is: 'order' }, words: 'The list is long.' });
  world.must(bot(author), {
    type: 'PlaceUnderSilence',
    text: { kind: 'presidential-statement', body: 'The Council calls for calm.\nIt asks for access.' },
  });
  world.pass(180_000);
  until(world, 'decision');
  for (const member of members) {
    const { question } = world.state.public.council;
    if (question === null) break;
    world.must(bot(member), {
      type: 'AnswerQuestion',
      question: question.id,
      ballot: 'no',
      explanation: null,
    });
  }
  for (const [place, member] of members.entries()) {
    if (world.state.public.council.vote === null) break;
    const no = opposed.includes(member);
    world.must(bot(member), {
      type: 'CastVote',
      draft: id('d1'),
      ballot: no ? 'no' : place === members.length - 1 ? 'abstain' : 'yes',
      reasons: no ? ['prospects'] : [],
      explanation: no ? 'It would not help those it means to help.' : null,
    });
  }
  until(world, 'consequences');
  const texts = new Map(world.texts.map((text) => [text.id, text]));
  return {
    world,
    sources: { scenario, state: world.state, texts, locale },
    chronicle: chronicleOf(world.log),
  };
}

function until(world: World, phase: string): void {
  for (let step = 0; step < 8; step++) {
    if (world.state.public.turn?.phase === phase) return;
    world.must(facilitator, leavePhase(world.state.public));
  }
  throw new Error(`The session never came to ${phase}`);
}
