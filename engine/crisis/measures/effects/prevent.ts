import type { MeasureEffects } from '#engine/crisis/measures/effect-types.ts';
import { alsoDown, alsoUp, down, effects, up } from '#engine/crisis/measures/effects/build.ts';
import type { PreventId } from '#engine/crisis/measures/ids.ts';

const once = { lasts: 3, halfLife: 3 } as const;

/** What preventive measures do. Sizes are this project's calibration unless an effect names its finding. */
export const preventEffects: Readonly<Record<PreventId, MeasureEffects>> = effects({
  'sg-good-offices': {
    time: 'T1',
    stack: 'envoys',
    mediates: 0.4,
    modifiers: ['consent', 'resolve'],
    effects: [up('peace-momentum', 7), down('incitement', 'S'), down('regime-intent', 'S')],
    sources: ['kenya-2008', 'project'],
  },
  'sg-art99-letter': {
    time: 'T0',
    ...once,
    stack: 'words',
    effects: [up('council-attention', 'L'), up('leverage', 'S'), alsoDown('council-unity', 'S')],
  },
  'fact-finding-mission': {
    time: 'T2',
    stack: 'reports',
    modifiers: ['consent', 'money'],
    effects: [up('evidence-quality', 'L'), up('elite-restraint', 4), alsoDown('inducement', 'S')],
  },
  'council-visiting-mission': {
    time: 'T1',
    lasts: 3,
    halfLife: 4,
    modifiers: ['unity'],
    effects: [up('leverage', 'M'), up('evidence-quality', 'S'), up('elite-restraint', 'S')],
  },
  'special-envoy': {
    time: 'T2',
    stack: 'envoys',
    mediates: 0.6,
    modifiers: ['consent', 'money', 'resolve'],
    effects: [up('peace-momentum', 'M'), down('regime-intent', 'S')],
  },
  'mediation-process': {
    time: 'T2',
    stack: 'envoys',
    mediates: 1,
    modifiers: ['money', 'resolve'],
    effects: [
      up('peace-momentum', 15),
      down('civilian-deaths', 0.12),
      down('regime-intent', 5.5),
      down('incitement', 4),
      alsoUp('armed-strength', 'S', { after: 8 }),
    ],
    sources: ['beardsley-2008', 'kenya-2008'],
  },
  'track-two-dialogue': {
    time: 'T3',
    modifiers: ['money', 'resolve'],
    effects: [down('incitement', 4), up('intergroup-trust', 'S'), up('peace-momentum', 'S')],
  },
  'group-of-friends': {
    time: 'T2',
    effects: [
      up('council-unity', 4),
      up('neighbour-compliance', 'M'),
      up('leverage', 'S'),
      // Those who were not asked in say that it speaks for nobody.
      alsoDown('legitimacy', 1.5),
    ],
  },
  'eminent-persons-panel': {
    time: 'T1',
    stack: 'envoys',
    mediates: 0.8,
    modifiers: ['resolve'],
    effects: [up('peace-momentum', 'M'), up('elite-restraint', 4), down('regime-intent', 4)],
    sources: ['kenya-2008', 'project'],
  },
  'power-sharing-offer': {
    time: 'T2',
    modifiers: ['resolve'],
    effects: [
      up('peace-momentum', 14),
      down('civilian-deaths', 0.12),
      down('regime-intent', 'M'),
      down('incitement', 5),
      alsoDown('regime-cohesion', 'M'),
      alsoDown('accountability', 'S'),
    ],
    sources: ['kenya-2008', 'walter-2002'],
  },
  'election-dispute-mechanism': {
    time: 'T1',
    modifiers: ['money', 'resolve'],
    effects: [
      down('incitement', 'M'),
      up('intergroup-trust', 'S'),
      up('peace-momentum', 4),
      // Who loses may reject the finding, and says so in the street.
      alsoUp('incitement', 7, { works: 0.2, ramp: 1, holds: 4 }),
    ],
  },
  'election-observation': {
    time: 'T1',
    lasts: 10,
    halfLife: 6,
    modifiers: ['money'],
    effects: [
      up('intergroup-trust', 'S'),
      up('evidence-quality', 'S'),
      down('incitement', 'S'),
      // A flawed vote that was observed passes for a sound one.
      alsoUp('regime-cohesion', 'S', { onlyIf: [{ if: 'at-least', indicator: 'regime-intent', value: 55 }] }),
    ],
  },
  'public-warning-statement': {
    time: 'T0',
    ...once,
    stack: 'words',
    effects: [
      up('elite-restraint', 1.5),
      up('council-attention', 'M'),
      up('leverage', 1.5),
      alsoUp('regime-intent', 1, { onlyIf: [{ if: 'at-least', indicator: 'regime-intent', value: 65 }] }),
    ],
  },
  'council-press-statement': {
    time: 'T0',
    ...once,
    stack: 'words',
    modifiers: ['unity'],
    effects: [up('leverage', 'S'), up('elite-restraint', 1.5)],
  },
  'field-report': {
    time: 'T1',
    lasts: 6,
    halfLife: 6,
    stack: 'reports',
    effects: [up('evidence-quality', 'M'), up('council-attention', 'S')],
  },
  'press-investigation': {
    time: 'T1',
    lasts: 5,
    halfLife: 4,
    stack: 'reports',
    effects: [up('evidence-quality', 6), up('council-attention', 'M'), up('leverage', 'S')],
  },
  'development-package': {
    time: 'T5',
    stack: 'aid',
    modifiers: ['money', 'consent'],
    effects: [
      up('state-capacity', 'M'),
      down('economic-stress', 'M'),
      up('inducement', 'S', { ramp: 4 }),
      alsoDown('accountability', 1.5),
    ],
  },
  'conditional-aid-offer': {
    time: 'T2',
    stack: 'aid',
    modifiers: ['money'],
    effects: [up('inducement', 'L'), up('elite-restraint', 'S'), alsoUp('regime-cohesion', 1.5)],
  },
  'aid-suspension-threat': {
    time: 'T1',
    lasts: 8,
    modifiers: ['credibility'],
    effects: [up('leverage', 10), alsoUp('economic-stress', 'S')],
    sources: ['kenya-2008', 'project'],
  },
  'early-livelihood-support': {
    time: 'T3',
    stack: 'aid',
    modifiers: ['money', 'consent'],
    effects: [
      down('armed-strength', 4),
      down('economic-stress', 'S'),
      up('intergroup-trust', 'S'),
      alsoDown('accountability', 1),
    ],
  },
  'human-rights-monitors': {
    time: 'T2',
    modifiers: ['money', 'resolve'],
    effects: [
      down('civilian-deaths', 0.12),
      up('evidence-quality', 'L'),
      up('elite-restraint', 4),
      up('intergroup-trust', 'S'),
      // Witnesses who leave tell the perpetrators that nobody will look.
      alsoUp('civilian-deaths', 'M', { when: 'after-ended', ramp: 2, holds: 3, halfLife: 3 }),
    ],
    sources: ['hks-2013', 'project'],
  },
  'hate-speech-countermeasures': {
    time: 'T1',
    modifiers: ['consent'],
    effects: [down('incitement', 'M'), alsoDown('accountability', 1)],
    sources: ['yanagizawa-2014', 'project'],
  },
  'minority-protection-law': {
    time: 'T4',
    modifiers: ['resolve'],
    effects: [
      down('regime-intent', 'M'),
      up('intergroup-trust', 'M'),
      alsoDown('regime-cohesion', 'S', { ramp: 4 }),
    ],
  },
  'accountability-warning': {
    time: 'T1',
    lasts: 12,
    stack: 'justice',
    modifiers: ['credibility'],
    effects: [
      up('elite-restraint', 6),
      up('leverage', 'S'),
      alsoUp('regime-intent', 'S', { onlyIf: [{ if: 'at-least', indicator: 'regime-intent', value: 65 }] }),
    ],
    sources: ['jo-simmons-2016', 'kenya-2008'],
  },
  'preventive-deployment': {
    time: 'T3',
    mandate: 'deter',
    effects: [down('spill-over', 'L'), up('elite-restraint', 5), up('intergroup-trust', 'S')],
    sources: ['hks-2013', 'project'],
  },
  'security-sector-training': {
    time: 'T4',
    modifiers: ['money'],
    effects: [
      up('elite-restraint', 'M'),
      up('state-capacity', 'S'),
      // Forces that were not vetted grow stronger, not better.
      alsoUp('civilian-deaths', 'S', { onlyIf: [{ if: 'at-least', indicator: 'regime-intent', value: 55 }] }),
    ],
  },
  'small-arms-control': {
    time: 'T4',
    modifiers: ['money', 'neighbours'],
    effects: [down('arms-flow', 4), down('armed-strength', 'S')],
  },
  'border-monitoring': {
    time: 'T2',
    modifiers: ['money'],
    effects: [
      down('spill-over', 'M'),
      down('arms-flow', 'M'),
      up('neighbour-compliance', 4),
      // A watched border turns people back too.
      alsoUp('displaced-internally', 0.03),
    ],
  },
});
