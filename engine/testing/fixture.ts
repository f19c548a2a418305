import { checkScenario } from '#engine/scenario/parse.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { soundSource } from '#engine/scenario/testing/source.ts';
import { type Answer, named, seat, World } from './world.ts';

/**
 * A small scenario for tests: fifteen Council seats, an ambassador of the concerned state, a neighbour, a union, the
 * Secretary-General, relief workers and the press; in 60 minutes three turns of eight weeks.
 */
export const testScenario: Scenario = compiled();

function compiled(): Scenario {
  const { scenario } = checkScenario(soundSource());
  if (scenario === null) throw new Error('The scenario for tests has errors');
  return scenario;
}

export const lebanon = seat('lebanon');
export const france = seat('france');
export const china = seat('china');
export const ambassador = seat('ambassador');
export const union = seat('union');
export const press = seat('press');
export const relief = seat('relief');
export const secretaryGeneral = seat('secretary-general');

export const [ada, ben, cleo, dan, eve] = ['ada', 'ben', 'cleo', 'dan', 'eve'].map(named) as [
  ReturnType<typeof named>,
  ReturnType<typeof named>,
  ReturnType<typeof named>,
  ReturnType<typeof named>,
  ReturnType<typeof named>,
];

/** A session in the lobby: Ada and Ben sit for France, Cleo for China, Dan is the ambassador, Eve speaks for the union. */
export function lobbyWorld(choice: ConstructorParameters<typeof World>[1] = {}): World {
  return new World(testScenario, choice).seat(
    [ada, france],
    [ben, france],
    [cleo, china],
    [dan, ambassador],
    [eve, union],
  );
}

/** The code of a refusal, or null where the command was accepted. */
export function refusalOf(answer: Answer): string | null {
  return answer.accepted ? null : answer.rejection.code;
}

/** The types of the events that a command brought. @throws when it was refused. */
export function typesOf(answer: Answer): readonly string[] {
  if (!answer.accepted) throw new Error(`Refused: ${JSON.stringify(answer.rejection)}`);
  return answer.events.map(({ event }) => event.type);
}
