import { describe, expect, it } from 'vitest';
import { type Played, playOut } from '#engine/bots/playing.ts';
import { botReasonCodes } from '#engine/bots/reasons.ts';
import { measureIds } from '#engine/crisis/measures/ids.ts';
import { forceLineIds } from '#engine/framework/line-ids.ts';
import type { AssessmentLine } from '#engine/framework/types.ts';
import type { TextId } from '#engine/kernel/ids.ts';
import { leaningIds, type Scenario } from '#engine/scenario/scenario.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { dan, lobbyWorld, testScenario } from '#engine/testing/fixture.ts';
import { facilitator } from '#engine/testing/world.ts';
import { listScenarios, loadScenario } from '#scenarios/load.ts';
import { assessmentTexts, type DebriefSources } from './debrief-names.ts';
import { type DebriefWords, debriefWords } from './debrief-words.ts';

const [scenario] = listScenarios().map((slug) => loadScenario(slug));
if (scenario === undefined) throw new Error('A scenario is shipped');

const locales = ['en', 'fr'] as const;
const played: readonly Played[] = ['seed-0', 'seed-3', 'seed-5'].map((seed) =>
  playOut({ scenario, seed, length: 60, locale: 'en', script: null }),
);

function sourcesOf(
  { state, texts }: Pick<Played, 'state' | 'texts'>,
  locale: (typeof locales)[number],
  of: Scenario = scenario as Scenario,
): DebriefSources {
  return {
    scenario: of,
    state,
    texts: new Map(texts.map((text): [TextId, typeof text] => [text.id, text])),
    locale,
  };
}

/** Every sentence of a line or of a bot. */
function sentencesOf({ lines, weighed }: DebriefWords): readonly string[] {
  const ofLines = lines.flatMap(({ question, reason, change, claim }) => [
    question,
    reason,
    change,
    ...(claim === null ? [] : [claim]),
  ]);
  return [...ofLines, ...weighed];
}

describe('the words of a debrief', () => {
  it.each(locales)('say every line and every bot’s reason in full (%s)', (locale) => {
    for (const one of played) {
      const words = debriefWords(sourcesOf(one, locale));
      expect(words.lines).toHaveLength(one.state.debrief.assessment.length);
      expect(words.weighed).toHaveLength(one.state.debrief.bots.length);
      expect(words.weighed.length).toBeGreaterThan(0);
      for (const sentence of sentencesOf(words)) {
        expect(sentence).not.toBe('');
        expect(sentence).not.toMatch(/[{}]/);
      }
    }
  });

  it.each(locales)('name what their parameters speak of, and show no id (%s)', (locale) => {
    const ids = new RegExp(
      `(?<![\\w-])(?:${measureIds.filter((id) => id.includes('-')).join('|')}|(?:seat|region|event)\\.[\\w-]+)`,
    );
    for (const one of played) {
      const sentences = sentencesOf(debriefWords(sourcesOf(one, locale)));
      expect(sentences.filter((sentence) => ids.test(sentence))).toEqual([]);
    }
  });

  it.each(locales)('ask the scenario’s own questions, in its order (%s)', (locale) => {
    const [one] = played as readonly [Played];
    const { questions } = debriefWords(sourcesOf(one, locale));
    expect(questions).toHaveLength(scenario?.questions.length ?? 0);
    expect(new Set(questions).size).toBe(questions.length);
    for (const question of questions) expect(question).toMatch(/\S.*[?.]$/);
  });

  it.each(locales)('[AS-60] say of each use of force how it stands to all six criteria (%s)', (locale) => {
    const [one] = played as readonly [Played];
    const [line] = one.state.debrief.assessment;
    const [draft] = one.state.public.council.drafts;
    if (line === undefined || draft === undefined) throw new Error('Bots wrote a draft');
    const judged = (
      id: (typeof forceLineIds)[number],
      verdict: AssessmentLine['verdict'],
    ): AssessmentLine => ({
      ...line,
      id,
      verdict,
      subject: { kind: 'draft', id: draft.id },
    });
    const wordsWhere = (authority: AssessmentLine['verdict']) =>
      debriefWords(
        sourcesOf(
          {
            ...one,
            state: {
              ...one.state,
              debrief: {
                ...one.state.debrief,
                assessment: forceLineIds.map((id) => judged(id, id === 'MI-AUTHORITY' ? authority : 'met')),
              },
            },
          },
          locale,
        ),
      ).force;
    const { standings } = assessmentTexts[locale];
    expect(wordsWhere('met')).toEqual([
      { subject: expect.stringMatching(/\S/), standing: 'justified', sentence: standings.justified },
    ]);
    expect(wordsWhere('partly')).toMatchObject([{ standing: 'contested', sentence: standings.contested }]);
    expect(wordsWhere('violated')).toMatchObject([{ standing: 'not-justified' }]);
  });

  it('are made once for each language, and anew when the debrief is another', () => {
    const [one, other] = played as readonly [Played, Played];
    const english = debriefWords(sourcesOf(one, 'en'));
    expect(debriefWords(sourcesOf(one, 'en'))).toBe(english);
    expect(debriefWords(sourcesOf(one, 'fr'))).not.toBe(english);
    expect(debriefWords(sourcesOf(other, 'en'))).not.toBe(english);
  });

  it('tell how the session ended, and which of the scenario’s events happened', () => {
    for (const { state, texts } of played) {
      const words = debriefWords(sourcesOf({ state, texts }, 'en'));
      expect(words.ending?.title).not.toBe('');
      expect(Object.keys(words.events).toSorted()).toEqual(
        [...new Set(state.debrief.truth.flatMap(({ happened }) => happened))].toSorted(),
      );
    }
  });

  it('name a draft by its symbol, and a question about force by what it is asked of', () => {
    const base = played[0] as Played;
    const [vote] = base.state.public.council.votes;
    const draft = base.state.public.council.drafts.find(({ id }) => id === vote?.draft);
    if (draft === undefined || !('symbol' in draft.status)) throw new Error('Bots put a draft to the vote');
    const name = vote?.resolution ?? draft.status.symbol;
    const line = {
      ...base.state.debrief.assessment[0],
      id: 'MI-AUTHORITY',
      subject: { kind: 'draft', id: draft.id },
      verdict: 'partly',
      reason: { code: 'authority/majority-vetoed', params: { draft: draft.id, rung: 2 } },
      claim: { criterion: 'authority', made: true, inFavour: 3, against: 1 },
    };
    const words = debriefWords(sourcesOf({ ...base, state: withLine(base.state, line) }, 'en'));
    expect(words.lines[0]?.subject).toBe(name);
    expect(words.lines[0]?.reason).toContain(name);
    expect(words.lines[0]?.claim).toContain('3 in favour, 1 against');
  });

  it('leave out what an older log says and nobody words any more', () => {
    const base = played[0] as Played;
    const line = { ...base.state.debrief.assessment[0], reason: { code: 'once/said', params: {} } };
    const words = debriefWords(sourcesOf({ ...base, state: withLine(base.state, line) }, 'fr'));
    expect(words.lines[0]?.reason).toBe('');
    expect(words.lines[0]?.question).not.toBe('');
  });

  it('tell what the capital answered, also what its ambassador kept', () => {
    const world = lobbyWorld();
    world.must(facilitator, { type: 'StartSession' });
    world.must(world.by(dan), { type: 'AskCapital', about: 'talks' });
    world.must(facilitator, { type: 'BeginDebrief' });
    const { answers } = debriefWords(sourcesOf(world, 'en', testScenario));
    expect(Object.values(answers)).toEqual([{ about: 'talks', granted: expect.any(Boolean), week: 0 }]);
  });

  it('have none for a session that ended without a debrief', () => {
    const world = lobbyWorld();
    world.must(facilitator, { type: 'StartSession' });
    world.must(facilitator, { type: 'EndSession' });
    const words = debriefWords(sourcesOf(world, 'fr', testScenario));
    expect(words).toMatchObject({ ending: null, lines: [], weighed: [] });
  });

  it('have a name for every leaning that a bot may give as its reason', () => {
    const base = played[0] as Played;
    const codes = botReasonCodes.filter((code) => code.includes('leaning'));
    const bots = codes.flatMap((code) =>
      leaningIds.map((leaning) => ({
        ...base.state.debrief.bots[0],
        reason: { code, params: { leaning, measure: 'special-envoy' } },
      })),
    );
    const debrief = { ...base.state.debrief, bots } as SessionState['debrief'];
    for (const locale of locales) {
      const { weighed } = debriefWords(sourcesOf({ ...base, state: { ...base.state, debrief } }, locale));
      expect(new Set(weighed).size).toBe(codes.length * leaningIds.length);
    }
  });
});

function withLine(state: SessionState, line: unknown): SessionState {
  return { ...state, debrief: { ...state.debrief, assessment: [line as never] } };
}
