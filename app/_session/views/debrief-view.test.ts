import { describe, expect, it } from 'vitest';
import type { DebriefView } from '#app/_features/debrief/components/debrief-views.ts';
import { hooked, recordOf, sessionOf, wordsOf } from '#app/_session/testing/played-session.tsx';
import { type Played, playOut } from '#engine/bots/playing.ts';
import { id, type ParticipantId, type SeatId, type TextId } from '#engine/kernel/ids.ts';
import type { Viewer } from '#engine/session/audience.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { lobbyWorld, testScenario } from '#engine/testing/fixture.ts';
import { facilitator } from '#engine/testing/world.ts';
import { listScenarios, loadScenario } from '#scenarios/load.ts';
import { debriefView } from './debrief-view.ts';
import { useDebriefWording } from './debrief-wording.ts';

const [scenario] = listScenarios().map((slug) => loadScenario(slug));
if (scenario === undefined) throw new Error('A scenario is shipped');
const locales = ['en', 'fr'] as const;
const played = playOut({ scenario, seed: 'seed-0', length: 60, locale: 'en', script: null });
const { settings, council } = played.state.public;
const weeksPerTurn = settings?.weeksPerTurn ?? 0;

function look(
  locale: (typeof locales)[number],
  { state = played.state, log = played.log, texts = played.texts }: Partial<Played> = {},
  people: Readonly<Record<ParticipantId, string>> = {},
  viewer?: Viewer,
): DebriefView {
  const session = sessionOf({ state, texts }, scenario as never, locale, people, viewer);
  const words = wordsOf({ state, texts }, scenario as never, locale);
  const view = debriefView(session, words, recordOf({ log, texts }), hooked(locale, useDebriefWording));
  if (view === null) throw new Error('There is nothing to look back on');
  return view;
}

/** The played session with its debrief changed. */
function withDebrief(changes: Partial<SessionState['debrief']>): Partial<Played> {
  return { state: { ...played.state, debrief: { ...played.state.debrief, ...changes } } };
}

describe('the weeks of a debrief', () => {
  const view = look('en');
  const { weeks } = view;

  it('are those lived through, from the eve of the session on, each a week after the other', () => {
    expect(weeks.map(({ week }) => week)).toEqual(
      played.state.debrief.truth.map(({ values }) => values.week),
    );
    expect(weeks[0]).toMatchObject({ week: 0, turn: 1 });
    expect(weeks[1]?.day).toBe(settings?.startDate);
    const days = weeks.map(({ day }) => Date.parse(day));
    expect(new Set(days.slice(1).map((day, index) => day - (days[index] ?? 0)))).toEqual(
      new Set([7 * 86_400_000]),
    );
  });

  it('tell what was decided in the first week that it could change', () => {
    for (const vote of council.votes) {
      const told = weeks.find(({ week }) => week === (vote.turn - 1) * weeksPerTurn + 1);
      const name = view.votes.find(({ id: voted }) => voted === vote.draft)?.symbol;
      expect(told?.happenings.filter(({ text }) => text.startsWith(`${name}: `))).toHaveLength(1);
    }
    for (const { turn, happenings } of weeks)
      if (happenings.some(({ seq }) => seq > 0)) expect(turn).toBeGreaterThan(0);
  });

  it('name each happening once', () => {
    for (const { happenings } of weeks)
      expect(new Set(happenings.map(({ seq }) => seq)).size).toBe(happenings.length);
  });

  it('leave out what a facilitator took back', () => {
    const last = played.log.findLast(({ event }) => event.type === 'VoteClosed');
    const undone = {
      ...played.log[0],
      seq: played.log.length + 1,
      audience: 'public',
      event: {
        type: 'StepUndone',
        from: last?.seq,
        to: last?.seq,
        clock: played.state.public.clock,
      } as SessionEvent,
    } as Played['log'][number];
    const told = (of: DebriefView) =>
      of.weeks.flatMap(({ happenings }) => happenings).filter(({ seq }) => seq === last?.seq);
    expect(told(look('en'))).toHaveLength(1);
    expect(told(look('en', { log: [...played.log, undone] }))).toHaveLength(0);
  });

  it('tell what facilitators changed and brought in, and where they marked a moment', () => {
    const note = id<TextId>('note');
    const reason = id<TextId>('reason');
    const written = { audience: 'facilitators', author: 'teacher' } as const;
    const [event] = (scenario as NonNullable<typeof scenario>).events;
    const [taken] = Object.values(played.state.public.crisis.measures);
    const changed = look('en', {
      ...withDebrief({
        moments: [
          { note, turn: 2 },
          { note, turn: 2 },
        ],
        injectsUsed: [{ inject: event?.id ?? '', turn: 2 }],
        measuresEnded: [
          { type: 'MeasureEndedByDesk', instance: taken?.instance ?? ('' as never), reason, turn: 2 },
        ],
        adjustments: [
          {
            type: 'IndicatorAdjusted',
            adjustment: 'a1',
            indicator: 'incitement',
            region: null,
            from: 40,
            to: 55.5,
            reason,
            turn: 2,
          },
        ],
      }),
      texts: [
        ...played.texts,
        { ...written, id: note, body: 'Here it turned.' },
        { ...written, id: reason, body: 'the radio was louder' },
      ],
    });
    const first = weeksPerTurn + 1;
    const texts = (week: number) =>
      changed.weeks.find((one) => one.week === week)?.happenings.map(({ text }) => text);
    expect(changed.moments).toEqual([{ week: first, note: 'Here it turned.' }]);
    expect(texts(first)).toContainEqual(expect.stringMatching(/^A facilitator brought in: \S/));
    expect(texts(first)).toContainEqual(
      expect.stringMatching(/^A facilitator ended “\S.*”: the radio was louder$/),
    );
    expect(texts(2 * weeksPerTurn)).toContainEqual(
      expect.stringMatching(/^A facilitator set “.*” to 55.5: the radio was louder$/),
    );
  });
});

describe.each(locales)('a debrief in words (%s)', (locale) => {
  const view = look(locale);

  it('leaves nothing open, and shows no key of a message', () => {
    const texts = JSON.stringify(view);
    expect(texts).not.toMatch(/(?:happenings|session|debrief|common)\.[a-z]+\.?[a-zA-Z.]*"/);
    expect(texts).not.toContain('{week');
    expect(view.ending?.text).not.toBe('');
  });

  it('resolves what shows a line to weeks that were lived through', () => {
    const last = view.weeks.at(-1)?.week ?? 0;
    expect(view.assessment).toHaveLength(played.state.debrief.assessment.length);
    const ids = view.assessment.map(({ id: line }) => line);
    expect(new Set(ids).size).toBe(ids.length);
    const shown = view.assessment.flatMap(({ evidence }) => evidence);
    expect(shown.length).toBeGreaterThan(10);
    for (const { week, text } of shown) {
      expect(week).toBeGreaterThanOrEqual(0);
      expect(week).toBeLessThanOrEqual(last);
      expect(text.trim()).not.toBe('');
    }
    for (const { evidence } of view.assessment)
      expect(new Set(evidence.map(({ seq }) => seq)).size).toBe(evidence.length);
  });
});

describe('the assessment', () => {
  it('counts what was done, and not what was the case', () => {
    const line = (wanted: string) => look('en').assessment.find(({ id: name }) => name === wanted);
    expect(line('JC-A')?.score).toBeNull();
    expect(line('PV-5')?.score).not.toBeNull();
  });

  it('sets the sponsors’ own words beside what was true, and asks of each use of force anew', () => {
    const [draft] = council.drafts;
    const [first] = played.state.debrief.assessment;
    if (draft === undefined || first === undefined) throw new Error('Bots wrote a draft');
    const said = id<TextId>('said');
    const state: SessionState = {
      ...played.state,
      public: {
        ...played.state.public,
        council: {
          ...council,
          drafts: [{ ...draft, forceCase: { ...draft.forceCase, authority: said } }],
        },
      },
      debrief: {
        ...played.state.debrief,
        assessment: [
          {
            ...first,
            id: 'MI-AUTHORITY',
            subject: { kind: 'draft', id: draft.id },
            claim: { criterion: 'authority', made: true, inFavour: 2, against: 1 },
            evidence: [
              { kind: 'claim', id: `${draft.id}:authority` },
              { kind: 'vote', id: 'nothing' },
            ],
          },
        ],
      },
    };
    const texts = [
      ...played.texts,
      { id: said, audience: 'public', author: 'x', body: 'The Council alone decides.' } as const,
    ];
    const [line] = look('en', { state, texts }).assessment;
    expect(line?.id).toBe(`MI-AUTHORITY.draft.${draft.id}`);
    expect(line?.question).toMatch(/^Right authority: \S/);
    expect(line?.change).toMatch(/\S.*\.$/);
    expect(line?.claimed).toMatch(/^“The Council alone decides\.” .*2 in favour, 1 against/);
    expect(line?.evidence).toHaveLength(1);
    expect(line?.evidence[0]?.text).toContain('Right authority');
    const [use, ...others] = look('en', { state, texts }).force;
    expect(others).toEqual([]);
    expect(use?.subject).not.toBe('');
    expect(use).toMatchObject({
      standing: expect.any(String),
      sentence: expect.stringMatching(/criteria|authority/),
    });
  });

  it.each(locales)(
    'says of every line what would have changed it, and where in the report it stands (%s)',
    (locale) => {
      const { assessment } = look(locale);
      expect(assessment.filter(({ change }) => change === '')).toEqual([]);
      const where = new Map(assessment.map(({ id: line, source }) => [line, source]));
      if (locale !== 'en') return;
      expect(where.get('PV-HARM')).toBe('the report’s synopsis, around (4)A');
      expect(where.get('RB-RELAPSE')).toBe('the report’s synopsis, (3)C');
      expect(where.get('OP-A')).toBe('the report’s synopsis, around (4)A; around para. 7.9–7.23');
    },
  );
});

describe('the scenario’s own questions', () => {
  const participant = { kind: 'participant', participant: id<ParticipantId>('ama') } as const;

  it.each(locales)('are there for whoever leads and for the wall, in order (%s)', (locale) => {
    const wall = look(locale).questions;
    expect(wall).toHaveLength(scenario?.questions.length ?? 0);
    for (const question of wall) expect(question).toMatch(/\?$/);
    expect(look(locale, {}, {}, { kind: 'facilitator' }).questions).toEqual(wall);
  });

  it('are not on everybody’s own screen', () => {
    expect(look('en', {}, {}, participant).questions).toEqual([]);
  });
});

describe('the numbers of a debrief', () => {
  const { totals, curves, weeks } = look('en');

  it('stand beside the same week of the crisis left alone', () => {
    const { truth, baseline } = played.state.debrief;
    const last = truth.at(-1);
    const alone = baseline?.totals[baseline.weeks.findIndex(({ week }) => week === last?.values.week)];
    expect(totals.find(({ id: of }) => of === 'killed')).toMatchObject({
      here: Math.round(last?.totals.civilianDeaths ?? 0),
      alone: Math.round(alone?.civilianDeaths ?? 0),
    });
    for (const { alone: points } of curves) expect(points.at(-1)?.week).toBe(weeks.at(-1)?.week);
  });

  it.each(locales)('say what moved each of them in a week, the strongest first, in words (%s)', (locale) => {
    const told = look(locale).curves.flatMap(({ movedIn }) => weeks.map(({ week }) => movedIn(week)));
    expect(told.filter((causes) => causes.length > 0).length).toBeGreaterThan(weeks.length);
    for (const causes of told) {
      expect(causes.length).toBeLessThanOrEqual(4);
      for (const cause of causes) expect(cause).toMatch(/^[+−]\d.* \S.* \S/u);
      for (const cause of causes) expect(cause).not.toMatch(/event\.|driver\./);
    }
  });

  it('open what was never reported', () => {
    const intent = curves.find(({ id: of }) => of === 'regime-intent');
    expect(intent?.reported).toEqual([]);
    expect(intent?.truth.length).toBe(weeks.length);
    expect(curves.find(({ id: of }) => of === 'civilian-deaths')?.reported.length).toBeGreaterThan(1);
  });
});

describe('the seats of a debrief', () => {
  it('are shown with every vote of every member', () => {
    const { members, votes } = look('en');
    expect(members).toHaveLength(15);
    expect(votes).toHaveLength(council.votes.length);
    for (const { ballots } of votes)
      expect(Object.keys(ballots).toSorted()).toEqual(members.map(({ id: seat }) => seat).toSorted());
  });

  it('begin with those that people played, by name, and say what each wanted', () => {
    const seat = played.state.debrief.seats.at(-1)?.seat as SeatId;
    const ama = id<ParticipantId>('ama');
    const lobby = {
      people: { [ama]: { seat, steppedOut: false, muted: false, removed: false } },
      seats: { ...played.state.public.lobby.seats, [seat]: { members: [ama], lead: ama, keptBy: 'people' } },
    } as SessionState['public']['lobby'];
    const state = { ...played.state, public: { ...played.state.public, lobby } };
    const { seats } = look('en', { state }, { [ama]: 'Ama' });
    expect(seats[0]).toMatchObject({ seat: { id: seat }, playedBy: { is: 'people', names: ['Ama'] } });
    expect(seats[1]?.playedBy).toEqual({ is: 'bot' });
    for (const { objectives } of seats) for (const { text } of objectives) expect(text).not.toBe('');
    const erased = look('en', { state }).seats.find(({ seat: face }) => face.id === seat);
    expect(erased?.playedBy).toEqual({ is: 'nobody' });
  });

  it('tell what their bots weighed: each ballot with the draft it was cast on', () => {
    const { seats } = look('en');
    const votes = seats
      .flatMap(({ weighed }) => weighed)
      .filter(({ chose }) => /voted|abstained/.test(chose));
    expect(votes).toHaveLength(council.votes.length * 15);
    expect(votes.filter(({ chose }) => chose.includes('a draft resolution'))).toEqual([]);
    for (const { weighed } of seats) {
      const keys = weighed.map(({ turn, chose }) => `${turn}/${chose}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('a debrief that has not begun', () => {
  it('is nothing to look at', () => {
    const world = lobbyWorld();
    world.must(facilitator, { type: 'StartSession' });
    const session = sessionOf(world, testScenario, 'en');
    const words = wordsOf(world, testScenario, 'en');
    expect(debriefView(session, words, recordOf(world), hooked('en', useDebriefWording))).toBeNull();
  });
});

describe('a session that ended early', () => {
  const end = (world: ReturnType<typeof lobbyWorld>) => {
    world.must(facilitator, { type: 'EndSession' });
    const session = sessionOf(world, testScenario, 'en');
    return debriefView(
      session,
      wordsOf(world, testScenario, 'en'),
      recordOf(world),
      hooked('en', useDebriefWording),
    );
  };

  it('shows how things stood when it ended in the lobby', () => {
    expect(end(lobbyWorld())).toMatchObject({ ending: null, weeks: [{ week: 0 }], votes: [] });
  });

  it('shows what there was when it ended without a debrief', () => {
    const world = lobbyWorld();
    world.must(facilitator, { type: 'StartSession' });
    expect(end(world)).toMatchObject({ ending: null, assessment: [], seats: [], weeks: [{ week: 0 }] });
  });
});
