import { ok, type Result, refuse } from '#engine/kernel/result.ts';
import { checkCountry } from './checks/country.ts';
import { checkDeck } from './checks/deck.ts';
import { checkEndings } from './checks/endings.ts';
import { checkEvents } from './checks/events.ts';
import { checkFileNames } from './checks/file-names.ts';
import { checkLanguages } from './checks/languages.ts';
import { checkPlan } from './checks/plan.ts';
import { checkPlaybooks } from './checks/playbooks.ts';
import { checkReached } from './checks/reach/reach.ts';
import { checkSeats } from './checks/seats.ts';
import { checkStances } from './checks/stances.ts';
import { checkTexts } from './checks/texts.ts';
import { type Conditions, compileConditions } from './compile/conditions.ts';
import { compileCountry, compileCrisis } from './compile/country.ts';
import { compileDeck, compileEndings, compileEvents, compileLengths } from './compile/script.ts';
import { compilePresidency, compileSeats } from './compile/seats.ts';
import { compileTexts } from './compile/texts.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Scenario } from './scenario.ts';
import type { Playbook } from './schema/playbook.ts';
import type { ScenarioSource } from './source.ts';
import { textKeys } from './text-keys.ts';
import { type TypedSource, typeSource } from './typed-source.ts';

/** All there is to say about a scenario as typed. */
export interface CheckedScenario {
  /** Null when there is an error; warnings do not keep a scenario from being played. */
  readonly scenario: Scenario | null;
  /** Its playthroughs by name; none when there is an error. */
  readonly playbooks: Readonly<Record<string, Playbook>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks a scenario whole: every file by its schema, then file against file, then every condition. */
export function checkScenario(source: ScenarioSource): CheckedScenario {
  const { typed, diagnostics: formal } = typeSource(source);
  const misnamed = checkFileNames(source);
  // What a misnamed file holds would be reported as missing everywhere.
  if (typed === null || misnamed.length > 0) {
    return { scenario: null, playbooks: {}, diagnostics: [...misnamed, ...formal] };
  }

  const { conditionAt, diagnostics: conditions } = compileConditions(typed);
  const found = [
    ...checkPlan(typed),
    ...checkCountry(typed),
    ...checkSeats(typed),
    ...checkStances(typed),
    ...checkDeck(typed),
    ...checkEvents(typed),
    ...checkEndings(typed),
    ...checkTexts(typed),
    ...conditions,
    ...checkPlaybooks(typed),
  ];
  // What can come to pass is asked of a scenario that is otherwise sound: a mistyped name would be reported again and again.
  const reached = found.some(isError) ? [] : checkReached(typed);
  const diagnostics = [...found, ...reached, ...checkLanguages(typed)];
  return diagnostics.some(isError)
    ? { scenario: null, playbooks: {}, diagnostics }
    : { scenario: compile(typed, conditionAt), playbooks: typed.playthroughs, diagnostics };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** @returns the scenario ready to be played, or everything that keeps it from being so (warnings left out). */
export function parseScenario(source: ScenarioSource): Result<Scenario, readonly Diagnostic[]> {
  const { scenario, diagnostics } = checkScenario(source);
  return scenario === null ? refuse(diagnostics.filter(isError)) : ok(scenario);
}

function compile(typed: TypedSource, conditionAt: Conditions): Scenario {
  const { slug, scenario } = typed;
  return {
    format: 1,
    slug,
    version: scenario.version,
    setting: scenario.setting,
    level: scenario.level,
    title: textKeys.title,
    summary: textKeys.summary,
    origin: textKeys.origin,
    background: textKeys.background,
    contentNote: textKeys.contentNote,
    facilitatorGuide: textKeys.facilitatorGuide,
    calendar: { start: scenario.start },
    country: compileCountry(typed),
    lengths: compileLengths(typed),
    seats: compileSeats(typed, conditionAt),
    presidency: compilePresidency(typed),
    deck: compileDeck(typed),
    crisis: compileCrisis(typed),
    events: compileEvents(typed, conditionAt),
    endings: compileEndings(typed, conditionAt),
    questions: scenario.questions.map(textKeys.question),
    texts: compileTexts(typed),
  };
}
