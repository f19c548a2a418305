import { chooseRules, type RulesChoice } from '#engine/council/rules/choice.ts';
import { councilPack } from '#engine/council/rules/council.ts';
import { initialCrisis } from '#engine/crisis/initial.ts';
import { reportWeek } from '#engine/crisis/report.ts';
import { valuesOf } from '#engine/crisis/values.ts';
import { minutes } from '#engine/kernel/instant.ts';
import { randomFrom } from '#engine/kernel/random.ts';
import type { Locale } from '#engine/scenario/locale.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { leaveAlone } from '#engine/session/consequences/left-alone.ts';
import { type NewEvent, toAll } from '#engine/session/decision.ts';
import { evolve, initialState } from '#engine/session/fold.ts';
import { toSeat } from '#engine/session/moves/decide.ts';
import type { intensities, SessionLength, SessionMode, SessionSettings } from '#engine/session/settings.ts';

/** What whoever sets a session up chooses. */
export interface SessionChoice {
  readonly mode: SessionMode;
  readonly length: SessionLength;
  readonly intensity: (typeof intensities)[number];
  readonly locale: Locale;
  /** Left out for the Council's rules as they are. */
  readonly rules?: RulesChoice;
}

/**
 * [SE-1] The first facts of a session: how it was set up, what each seat was dealt, how the crisis stands in truth and as
 * reported, and what would come if everybody left it alone. All of it follows from the scenario, the choice and the seed.
 */
export function createSession(scenario: Scenario, choice: SessionChoice, seed: string): readonly NewEvent[] {
  const settings = settingsOf(scenario, choice);
  const random = randomFrom(seed);
  const crisis = initialCrisis(scenario.crisis);
  const start = valuesOf(crisis);
  const dealt = [
    toAll({ type: 'SessionCreated', settings }),
    ...scenario.seats.map(({ id, means: { politicalCapital, ...resources } }) =>
      toSeat(id, { type: 'MeansDealt', politicalCapital, resources }),
    ),
  ];
  const weeks = settings.turns * settings.weeksPerTurn;
  const baseline = leaveAlone(dealt.reduce(evolve, initialState), crisis, start, weeks, scenario, random);
  return [
    ...dealt,
    { audience: 'vault', opens: 'never', event: { type: 'CrisisBegan', crisis } },
    {
      audience: 'vault',
      opens: 'debrief',
      event: { type: 'BaselineRecorded', ...baseline },
    },
    {
      audience: 'facilitators',
      opens: 'debrief',
      event: {
        type: 'TruthBegan',
        week: {
          values: start,
          changes: [],
          totals: crisis.totals,
          stage: crisis.stage,
          notices: [],
          happened: [],
        },
      },
    },
    toAll({
      type: 'SituationReported',
      turn: 0,
      week: 0,
      stage: crisis.stage,
      settlement: crisis.settlement.is,
      report: reportWeek(crisis, scenario.crisis, random),
      notices: [],
      measures: [],
    }),
  ];
}

function settingsOf(scenario: Scenario, choice: SessionChoice): SessionSettings {
  const { turns, weeksPerTurn, phases } = scenario.lengths[choice.length];
  return {
    scenario: scenario.slug,
    mode: choice.mode,
    length: choice.length,
    intensity: choice.intensity,
    locale: choice.locale,
    turns,
    weeksPerTurn,
    phases: {
      briefing: minutes(phases.briefing),
      negotiation: minutes(phases.negotiation),
      decision: minutes(phases.decision),
      consequences: minutes(phases.consequences),
    },
    startDate: scenario.calendar.start,
    presidency: scenario.presidency,
    seats: scenario.seats.map(({ id, kind }) => ({
      id,
      council: kind === 'permanent-member' ? 'permanent' : kind === 'elected-member' ? 'elected' : null,
      concernedState: kind === 'concerned-state',
    })),
    rules: choice.rules === undefined ? councilPack : chooseRules(choice.rules),
  };
}
