import { describe, expect, it } from 'vitest';
import { hooked, sessionOf } from '#app/_session/testing/played-session.tsx';
import { indicatorIds } from '#engine/crisis/indicators.ts';
import { leavePhase } from '#engine/session/clock/leave-phase.ts';
import { lobbyWorld, testScenario } from '#engine/testing/fixture.ts';
import { facilitator, type World } from '#engine/testing/world.ts';
import { useCauseWording } from './cause-wording.ts';
import { previewView } from './preview-view.ts';

function look(world: World) {
  const session = sessionOf(world, testScenario, 'en', {}, { kind: 'facilitator' });
  const preview = previewView(session, hooked('en', useCauseWording));
  if (preview === null) throw new Error('The consequences are shown');
  return preview;
}

function atConsequences(): World {
  const world = lobbyWorld();
  world.must(facilitator, { type: 'StartSession' });
  for (let phase = 0; phase < 3; phase++) world.must(facilitator, leavePhase(world.state.public));
  return world;
}

describe('the consequences before they are released', () => {
  it('show every number once, apart from what stays as it is', () => {
    const { changes, still, adjust } = look(atConsequences());
    const shown = [...changes, ...still].map(({ indicator }) => indicator);
    expect(shown.toSorted()).toEqual([...indicatorIds].toSorted());
    expect(adjust.may).not.toBe('no');
    for (const { from, to, causes } of changes) {
      expect(from).not.toBe(to);
      expect(causes.filter((cause) => /^0\b/.test(cause))).toEqual([]);
    }
    expect(changes[0]?.causes.length).toBeGreaterThan(0);
  });

  it('[DE-2] show what a facilitator changed with its reason, also back to what it was', () => {
    const world = atConsequences();
    const moved = look(world).changes.find(({ digits }) => digits === 1);
    if (moved === undefined) throw new Error('Something moves');
    const { indicator, from } = moved;
    world.must(facilitator, {
      type: 'AdjustIndicator',
      indicator,
      region: null,
      value: from,
      reason: 'Nothing of the kind was in the room.',
    });
    const now = look(world);
    const found = now.changes.find((change) => change.indicator === indicator);
    expect(found?.to).toBeCloseTo(from, 6);
    expect(found?.adjusted).toEqual({ to: from, reason: 'Nothing of the kind was in the room.' });
    expect(found?.causes).toContainEqual(expect.stringMatching(/by a facilitator$/));
  });
});
