import { measureFaces } from '#engine/crisis/measures/faces.ts';
import type { MeasureId } from '#engine/crisis/types.ts';
import { at, type Diagnostic, error, type Place } from '#engine/scenario/diagnostic.ts';
import type { Carried, Playbook, PlaybookStep } from '#engine/scenario/schema/playbook.ts';
import { files, type TypedSource } from '#engine/scenario/typed-source.ts';
import { deckEntries, mayTake } from './deck.ts';
import { checkKnown, checkKnownList } from './names.ts';
import { councilSeats } from './seats.ts';

/** Whether each playthrough names seats, measures, regions and drafts that exist, and decides what may be decided. */
export function checkPlaybooks(typed: TypedSource): readonly Diagnostic[] {
  return Object.entries(typed.playthroughs).flatMap(([name, playbook]) =>
    checkPlaybook(typed, name, playbook),
  );
}

function checkPlaybook(typed: TypedSource, name: string, playbook: Playbook): readonly Diagnostic[] {
  const file = files.playthrough(name);
  const { turns } = typed.scenario.lengths[`${playbook.length}`];
  const drafts: string[] = [];
  return Object.entries(playbook.turns).flatMap(([turn, steps]) => [
    ...(Number(turn) > turns
      ? [
          error(
            at(file, 'turns', turn),
            'playbooks/no-turn',
            `A session of ${playbook.length} minutes has ${turns} turns.`,
            'Move these steps to an earlier turn.',
          ),
        ]
      : []),
    ...steps.flatMap((step, index) => {
      const found = checkStep(typed, at(file, 'turns', turn, index), step, drafts);
      if ('draft' in step) drafts.push(step.draft.name);
      return found;
    }),
  ]);
}

function checkStep(
  typed: TypedSource,
  place: Place,
  step: PlaybookStep,
  drafts: readonly string[],
): readonly Diagnostic[] {
  const council = councilSeats(typed);
  const inside = (...path: string[]): Place => ({ ...place, path: [...place.path, ...path] });
  if ('draft' in step) {
    const { name, measures, with: sponsors } = step.draft;
    return [
      ...checkKnown(inside('seat'), 'Council seat', step.seat, council),
      ...checkKnownList(inside('draft', 'with'), 'Council seat', sponsors, council),
      ...measures.flatMap((carried) => checkCarried(typed, inside('draft', 'measures'), carried)),
      ...measures.flatMap((carried) => checkCouncilMeasure(inside('draft', 'measures'), measureOf(carried))),
      ...(drafts.includes(name)
        ? [
            error(
              inside('draft', 'name'),
              'playbooks/twice',
              `There is a draft "${name}" already.`,
              'Rename one.',
            ),
          ]
        : []),
      ...checkWeight(inside('draft'), step.draft),
    ];
  }
  if ('vote' in step) {
    const { on, yes, no, abstain } = step.vote;
    const named = [...yes, ...no, ...abstain];
    return [
      ...checkKnown(inside('vote', 'on'), 'draft', on, drafts),
      ...checkKnownList(inside('vote'), 'Council seat', named, council),
    ];
  }
  const seatProblems = checkKnown(inside('seat'), 'seat', step.seat, Object.keys(typed.seats));
  if (seatProblems.length > 0) return seatProblems;
  if ('move' in step)
    return [
      ...checkCarried(typed, inside('move'), step.move),
      ...checkTaker(typed, inside('move'), step.seat, measureOf(step.move)),
    ];
  if ('pledge' in step) return checkDealt(typed, inside('pledge', 'to'), step.pledge.to);
  return typed.seats[step.seat]!.kind === 'concerned-state'
    ? []
    : [
        error(
          inside('seat'),
          'playbooks/not-theirs',
          'Only the ambassador of the concerned state asks its capital.',
          'Name that seat.',
        ),
      ];
}

/** What binds must act under Chapter VII, and what authorises force must be argued: the rules refuse to table it otherwise. */
function checkWeight(
  place: Place,
  draft: Extract<PlaybookStep, { draft: unknown }>['draft'],
): readonly Diagnostic[] {
  const faces = draft.measures.map((carried) => measureFaces[measureOf(carried)]);
  const binds = faces.some(({ coercion }) => coercion >= 2);
  const usesForce = faces.some(({ coercion, military }) => coercion === 3 || (military && coercion === 2));
  return [
    ...(binds && !draft['chapter-seven']
      ? [
          error(
            place,
            'playbooks/no-chapter-seven',
            'A draft with coercive measures acts under Chapter VII.',
            'Add chapter-seven: true.',
          ),
        ]
      : []),
    ...(usesForce && (draft.case === undefined || draft.exit === undefined)
      ? [
          error(
            place,
            'playbooks/no-case',
            'A draft that authorises force carries a case on the six criteria and an exit plan.',
            'Add case and exit.',
          ),
        ]
      : []),
  ];
}

function measureOf(carried: Carried): MeasureId {
  return typeof carried === 'string' ? carried : carried.measure;
}

function checkDealt(typed: TypedSource, place: Place, measure: MeasureId): readonly Diagnostic[] {
  return checkKnown(
    place,
    'measure of the deck',
    measure,
    deckEntries(typed).map((entry) => entry.measure),
  );
}

function checkCarried(typed: TypedSource, place: Place, carried: Carried): readonly Diagnostic[] {
  const region = typeof carried === 'string' ? undefined : carried.region;
  return [
    ...checkDealt(typed, place, measureOf(carried)),
    ...(region === undefined
      ? []
      : checkKnown(place, 'region', region, Object.keys(typed.scenario.country.regions))),
    ...(typeof carried === 'string' ? [] : checkParameters(place, carried)),
  ];
}

/** A parameter that the measure does not have, or that lies outside what the catalogue allows, would be refused in play. */
function checkParameters(place: Place, carried: Exclude<Carried, string>): readonly Diagnostic[] {
  const { parameters } = measureFaces[carried.measure];
  const none = (what: string) =>
    error(place, 'playbooks/bounds', `"${carried.measure}" has no "${what}".`, 'Leave it out.');
  return [
    ...(['weeks', 'troops', 'police', 'money'] as const).flatMap((name) => {
      const [given, bounds] = [carried[name], parameters[name]];
      if (given === undefined) return [];
      if (bounds === undefined) return [none(name)];
      if (given >= bounds.min && given <= bounds.max) return [];
      const message = `"${carried.measure}" cannot have ${name}: ${given}.`;
      return [error(place, 'playbooks/bounds', message, `Write ${bounds.min} to ${bounds.max}.`)];
    }),
    ...(carried.region !== undefined && parameters.target === undefined ? [none('region')] : []),
  ];
}

function checkCouncilMeasure(place: Place, measure: MeasureId): readonly Diagnostic[] {
  const { takenBy } = measureFaces[measure];
  return takenBy.includes('council')
    ? []
    : [
        error(
          place,
          'playbooks/not-theirs',
          `A resolution cannot carry "${measure}".`,
          `It is taken by: ${takenBy.join(', ')}.`,
        ),
      ];
}

function checkTaker(
  typed: TypedSource,
  place: Place,
  seat: string,
  measure: MeasureId,
): readonly Diagnostic[] {
  const by = deckEntries(typed).find((entry) => entry.measure === measure)?.by ?? null;
  const allowed = mayTake(typed.seats[seat]!.kind, measure) && (by === null || by.includes(seat));
  return allowed
    ? []
    : [
        error(
          place,
          'playbooks/not-theirs',
          `"${seat}" may not take "${measure}" as a move.`,
          `It is taken by: ${(by ?? measureFaces[measure].takenBy).join(', ')}.`,
        ),
      ];
}
