import type { MeasureEffects } from '#engine/crisis/measures/effect-types.ts';
import { alsoDown, alsoUp, down, effects, up } from '#engine/crisis/measures/effects/build.ts';
import type { RebuildId } from '#engine/crisis/measures/ids.ts';

/** What measures of rebuilding do: slow, and felt in the risk that war returns. */
export const rebuildEffects: Readonly<Record<RebuildId, MeasureEffects>> = effects({
  'multidimensional-pko': {
    time: 'T3',
    mandate: 'protect',
    effects: [
      down('relapse-risk', 'L'),
      up('intergroup-trust', 'S'),
      up('humanitarian-access', 5),
      alsoUp('relapse-risk', 'M', { when: 'after-ended', ramp: 4, holds: 26, halfLife: 26 }),
    ],
    sources: ['fortna-2004', 'gilligan-2008', 'collier-2008'],
  },
  'ddr-programme': {
    time: 'T4',
    modifiers: ['money'],
    effects: [
      down('armed-strength', 14),
      down('relapse-risk', 6),
      alsoUp('armed-strength', 'S', {
        holds: 10,
        onlyIf: [{ if: 'not-acting', anyOf: ['public-works-jobs', 'reconstruction-fund'] }],
      }),
    ],
    sources: ['humphreys-2007'],
  },
  'security-sector-reform': {
    time: 'T5',
    modifiers: ['money'],
    effects: [
      down('regime-intent', 15),
      down('relapse-risk', 'M'),
      up('elite-restraint', 'M'),
      alsoDown('regime-cohesion', 4, { ramp: 8, holds: 20 }),
    ],
  },
  'police-vetting-and-deployment': {
    time: 'T3',
    mandate: 'deter',
    effects: [up('intergroup-trust', 5), down('civilian-deaths', 0.12), up('state-capacity', 'S')],
    sources: ['hks-2013', 'project'],
  },
  'over-the-horizon-force': {
    time: 'T0',
    deployment: 2,
    effects: [down('relapse-risk', 6), up('elite-restraint', 'S')],
    sources: ['walter-2002', 'project'],
  },
  'mine-action': {
    time: 'T4',
    modifiers: ['money'],
    effects: [down('economic-stress', 'S'), up('humanitarian-access', 'S')],
  },
  'truth-commission': {
    time: 'T4',
    modifiers: ['money'],
    effects: [up('intergroup-trust', 5), down('incitement', 4), up('accountability', 4)],
    sources: ['cilliers-2016', 'kim-sikkink-2010'],
  },
  'hybrid-court': {
    time: 'T4',
    stack: 'justice',
    modifiers: ['money'],
    effects: [up('accountability', 'L'), down('relapse-risk', 3)],
    sources: ['kim-sikkink-2010'],
  },
  'domestic-trials-traditional': {
    time: 'T4',
    stack: 'justice',
    modifiers: ['money'],
    // Many are heard in short time, and not all of them fairly.
    effects: [up('accountability', 'M'), alsoDown('intergroup-trust', 1.5)],
    sources: ['kim-sikkink-2010', 'project'],
  },
  'reparations-fund': {
    time: 'T5',
    modifiers: ['money'],
    effects: [up('intergroup-trust', 3), alsoUp('incitement', 1, { ramp: 8, holds: 20 })],
  },
  'property-restitution': {
    time: 'T4',
    modifiers: ['money'],
    effects: [
      down('displaced-internally', 'M'),
      down('refugees', 'M'),
      up('intergroup-trust', 'S'),
      alsoUp('incitement', 1.5, { ramp: 8, holds: 20 }),
    ],
  },
  'amnesty-conditional': {
    time: 'T1',
    effects: [down('armed-strength', 'M'), up('peace-momentum', 6), alsoDown('accountability', 'M')],
    sources: ['kim-sikkink-2010'],
  },
  'transitional-administration': {
    time: 'T3',
    modifiers: ['money', 'consent'],
    effects: [
      up('state-capacity', 10),
      down('civilian-deaths', 'M'),
      alsoDown('legitimacy', 4, { after: 26 }),
      alsoDown('state-capacity', 4, { when: 'after-ended', ramp: 4, holds: 26, halfLife: 26 }),
    ],
  },
  'peace-agreement-with-guarantor': {
    time: 'T1',
    mediates: 0.8,
    effects: [
      up('peace-momentum', 'L', { modifiers: ['resolve'] }),
      down('relapse-risk', 16),
      alsoDown('intergroup-trust', 'S', { after: 26 }),
    ],
    sources: ['walter-2002', 'fortna-2004'],
  },
  'elections-supported': {
    time: 'T4',
    modifiers: ['money'],
    effects: [
      up('state-capacity', 5),
      up('legitimacy', 'S'),
      alsoUp('relapse-risk', 4, { ramp: 4, onlyIf: [{ if: 'settled-within', weeks: 52 }] }),
    ],
    sources: ['brancati-2013', 'collier-2008'],
  },
  'constitution-process': {
    time: 'T5',
    effects: [
      up('peace-momentum', 6),
      up('intergroup-trust', 3),
      down('relapse-risk', 4),
      // Who stands to lose by it takes up arms again.
      alsoUp('armed-strength', 1.5, { ramp: 8, holds: 20 }),
    ],
  },
  'peacebuilding-commission': {
    time: 'T4',
    modifiers: ['consent'],
    effects: [up('council-attention', 'S'), up('inducement', 'S'), down('economic-stress', 'S')],
  },
  'reconstruction-fund': {
    time: 'T4',
    stack: 'aid',
    modifiers: ['money'],
    effects: [
      down('economic-stress', 10),
      up('state-capacity', 4),
      down('relapse-risk', 4),
      alsoDown('accountability', 1.5),
    ],
    sources: ['collier-2008'],
  },
  'sanctions-lifting': {
    time: 'T2',
    ends: [
      'asset-freeze-travel-ban',
      'commodity-sanctions',
      'oil-embargo',
      'comprehensive-trade-embargo',
      'aviation-ban',
      'naval-embargo',
      'arms-embargo-state',
      'arms-embargo-nonstate',
    ],
    lasts: 26,
    effects: [down('economic-stress', 4), up('inducement', 'M'), alsoDown('leverage', 4)],
  },
  'refugee-return-programme': {
    time: 'T3',
    modifiers: ['money'],
    effects: [
      down('refugees', 'L'),
      down('displaced-internally', 'L'),
      down('spill-over', 4),
      // Sent home before it is safe, some are killed there.
      alsoUp('civilian-deaths', 'S', { onlyIf: [{ if: 'at-least', indicator: 'regime-intent', value: 55 }] }),
    ],
  },
  'public-works-jobs': {
    time: 'T3',
    modifiers: ['money'],
    effects: [
      down('armed-strength', 6),
      down('economic-stress', 4),
      up('intergroup-trust', 'S'),
      alsoDown('accountability', 1),
    ],
  },
});
