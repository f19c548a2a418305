import type { Notice } from '#engine/crisis/types.ts';
import { clamp, type Impulses, type Week } from '#engine/crisis/week.ts';

/**
 * What chance brings beside the weekly scatter: incidents, the likelier the higher the risk (a massacre, a murdered
 * leader, a rumour that kills), and a neighbour drawn in.
 */
export function drawChance(week: Week, impulses: Impulses): readonly Notice[] {
  return [
    ...drawIncident(week, impulses),
    ...drawNeighbour(week, impulses),
    ...drawDefection(week, impulses),
  ];
}

function drawIncident({ before, setup, model, random, number }: Week, impulses: Impulses): readonly Notice[] {
  const { chanceAtFifty, incitement, killing, spread } = model.parameters.incident;
  const settled = before.settlement.is === 'agreement' ? 0.3 : 1;
  const chance = Math.min(0.6, chanceAtFifty * (before.national['atrocity-risk'] / 50) ** 2 * settled);
  if (random.uniform('incident', number) >= chance) return [];
  const severity = Math.exp(spread * random.normal('incident', number, 'severity'));
  const weights = setup.regions.map(({ threatened, exposure }) => threatened * exposure);
  const at = random.uniform('incident', number, 'where') * weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  const index = weights.findIndex((weight) => {
    passed += weight;
    return at < passed;
  });
  const region = setup.regions[Math.max(0, index)];
  if (region === undefined) throw new Error('A country has regions');
  impulses.add('incitement', 'chance|incident', incitement * severity);
  impulses.add('regime-intent', 'chance|incident', incitement * severity * 0.4);
  impulses.add(`civilian-deaths ${region.id}`, 'chance|incident', Math.min(1.4, killing * severity));
  return [{ notice: 'incident', region: region.id, severity }];
}

function drawNeighbour(
  { before, setup, model, random, number }: Week,
  impulses: Impulses,
): readonly Notice[] {
  const { chanceAtFifty, battle, spillOver } = model.parameters.widerWar;
  const chance = Math.min(0.3, chanceAtFifty * (before.national['wider-war-risk'] / 50) ** 3);
  if (random.uniform('wider-war', number) >= chance) return [];
  impulses.add('spill-over', 'chance|neighbour-drawn-in', spillOver);
  impulses.add('arms-flow', 'chance|neighbour-drawn-in', spillOver / 2);
  for (const { id, border } of setup.regions) {
    if (border > 0) impulses.add(`battle-deaths ${id}`, 'chance|neighbour-drawn-in', battle * border);
  }
  return [{ notice: 'neighbour-drawn-in' }];
}

/** A regime under pressure that holds together badly loses a minister, a general, a garrison. */
function drawDefection({ before, random, number }: Week, impulses: Impulses): readonly Notice[] {
  const { 'regime-cohesion': cohesion, leverage } = before.national;
  const chance = clamp((45 - cohesion) / 100, 0, 0.3) * clamp(leverage / 50, 0, 1);
  if (random.uniform('defection', number) >= chance) return [];
  const size = clamp(5 + 2 * random.normal('defection', number, 'size'), 1, 10);
  impulses.add('regime-cohesion', 'chance|defection', -size);
  return [];
}
