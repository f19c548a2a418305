import type { MeasureEffects } from '#engine/crisis/measures/effect-types.ts';
import {
  alsoCosts,
  alsoDown,
  alsoUp,
  down,
  type EffectOptions,
  effects,
  up,
} from '#engine/crisis/measures/effects/build.ts';
import type { ReactId } from '#engine/crisis/measures/ids.ts';

type MilitaryId = Extract<
  ReactId,
  | 'observer-mission'
  | 'peacekeeping-small'
  | 'peacekeeping-robust'
  | 'reinforce-mission'
  | 'withdraw-mission'
  | 'rapid-reaction-force'
  | 'safe-areas'
  | 'limited-safe-zone-operation'
  | 'no-fly-zone'
  | 'naval-embargo'
  | 'air-strikes-protection'
  | 'un-attack-helicopters-heavy-weapons'
  | 'multinational-force-consent'
  | 'multinational-force-no-consent'
  | 'regional-force'
  | 'coalition-without-mandate'
  | 'opposition-arms-support'
>;

/** Who attacks one side from the air fights for the other, whatever the mandate says. */
const forTheOtherSide = {
  ramp: 8,
  halfLife: 12,
  onlyIf: [{ if: 'perpetrator', anyOf: ['state', 'both'] }],
} as const satisfies EffectOptions;
/** Perpetrators hurry and take revenge when force comes without consent: up for some weeks, whatever comes after. */
const reprisals = { ramp: 1, holds: 4, halfLife: 2 } as const;
const withdrawal = { when: 'after-ended', ramp: 2, holds: 4, halfLife: 4 } as const;

/** What measures with military means do, beside the protection that troops and police in place give by themselves. */
export const militaryEffects: Readonly<Record<MilitaryId, MeasureEffects>> = effects({
  'observer-mission': {
    time: 'T2',
    mandate: 'observe',
    effects: [
      up('evidence-quality', 'M'),
      up('peace-momentum', 'S'),
      up('elite-restraint', 'S'),
      alsoUp('civilian-deaths', 'M', withdrawal),
    ],
    sources: ['hks-2013', 'project'],
  },
  'peacekeeping-small': {
    time: 'T3',
    mandate: 'deter',
    effects: [
      up('intergroup-trust', 'S'),
      up('evidence-quality', 'S'),
      alsoUp('civilian-deaths', 'M', withdrawal),
      // People are killed within sight of those who came to keep the peace.
      alsoDown('credibility', 'S', { onlyIf: [{ if: 'at-least', indicator: 'atrocity-risk', value: 80 }] }),
    ],
    sources: ['hks-2013', 'un-s19991257'],
  },
  'peacekeeping-robust': {
    time: 'T3',
    mandate: 'protect',
    effects: [
      down('relapse-risk', 'L'),
      up('evidence-quality', 'M'),
      up('elite-restraint', 5),
      alsoUp('civilian-deaths', 'M', withdrawal),
      // Large missions are hard to hold to their own rules; abuse comes to light in time.
      alsoDown('legitimacy', 1.5, { after: 20 }),
    ],
    sources: ['hks-2013', 'hks-2014', 'fortna-2004'],
  },
  'reinforce-mission': {
    time: 'T2',
    mandate: 'protect',
    effects: [up('elite-restraint', 'S')],
    sources: ['hks-2013', 'un-s19991257'],
  },
  'withdraw-mission': {
    time: 'T0',
    lasts: 6,
    halfLife: 4,
    ends: [
      'preventive-deployment',
      'observer-mission',
      'peacekeeping-small',
      'peacekeeping-robust',
      'reinforce-mission',
      'rapid-reaction-force',
      'human-rights-monitors',
      'multidimensional-pko',
      'regional-force',
      'un-attack-helicopters-heavy-weapons',
    ],
    effects: [
      alsoUp('civilian-deaths', 'L', { after: 1, ramp: 2 }),
      alsoUp('regime-intent', 4),
      alsoDown('credibility', 'M'),
    ],
    sources: ['un-s19991257'],
  },
  'rapid-reaction-force': {
    time: 'T2',
    mandate: 'enforce',
    effects: [up('elite-restraint', 6), alsoUp('battle-deaths', 0.08, reprisals)],
  },
  'safe-areas': {
    time: 'T1',
    deployment: 16,
    mandate: 'deter',
    safeArea: true,
    effects: [
      down('civilian-deaths', 0.08),
      alsoUp('displaced-internally', 'S'),
      alsoDown('credibility', 'M', { when: 'after-ended', ramp: 1, holds: 20, halfLife: 10 }),
    ],
    sources: ['un-a54549'],
  },
  'limited-safe-zone-operation': {
    time: 'T1',
    deployment: 3,
    mandate: 'protect',
    effects: [
      up('humanitarian-access', 4),
      // Who has killed can find shelter in it as well, and cross the border from it.
      alsoDown('accountability', 6),
      alsoUp('spill-over', 4, { after: 4 }),
    ],
    sources: ['un-s19991257', 'project'],
  },
  'no-fly-zone': {
    time: 'T1',
    modifiers: ['money'],
    effects: [
      down('civilian-deaths', 0.05, { modifiers: ['money', 'heavy-weapons'] }),
      up('leverage', 4),
      alsoCosts('intervener-harm', 1.5),
      alsoUp('wider-war-risk', 4),
      alsoDown('inducement', 'S'),
    ],
    sources: ['libya-2011', 'project'],
  },
  'naval-embargo': {
    time: 'T1',
    modifiers: ['money'],
    effects: [down('arms-flow', 'M'), up('leverage', 'S'), alsoUp('economic-stress', 'S')],
    sources: ['hultman-peksen-2017', 'project'],
  },
  'air-strikes-protection': {
    time: 'T1',
    modifiers: ['money'],
    effects: [
      down('civilian-deaths', 'L', { after: 4, ramp: 6 }),
      down('regime-cohesion', 10, { ramp: 8 }),
      down('regime-intent', 6, { after: 6, ramp: 8 }),
      alsoUp('regime-cohesion', 6, { ramp: 1, holds: 5 }),
      alsoUp('armed-strength', 'M', forTheOtherSide),
      alsoUp('civilian-deaths', 0.25, reprisals),
      alsoUp('displaced-internally', 'M', reprisals),
      alsoUp('refugees', 'M', reprisals),
      alsoCosts('intervener-harm', 8),
      alsoUp('wider-war-risk', 8),
      alsoDown('council-unity', 7),
      alsoDown('peace-momentum', 5),
    ],
    sources: ['wkg-2012', 'krain-2005', 'libya-2011', 'kosovo-1999'],
  },
  'un-attack-helicopters-heavy-weapons': {
    time: 'T0',
    modifiers: ['money'],
    effects: [
      down('civilian-deaths', 0.08, { modifiers: ['money', 'heavy-weapons'] }),
      alsoUp('battle-deaths', 0.08, reprisals),
      alsoCosts('intervener-harm', 2),
      // Those who came to keep the peace have taken a side.
      alsoDown('legitimacy', 'S'),
      alsoDown('peace-momentum', 4),
    ],
    sources: ['cote-divoire-2011', 'project'],
  },
  'multinational-force-consent': {
    time: 'T1',
    mandate: 'enforce',
    effects: [
      down('civilian-deaths', 'XL', { ramp: 2 }),
      down('regime-intent', 6),
      up('humanitarian-access', 'M'),
      alsoDown('state-capacity', 'S', { after: 20 }),
    ],
    sources: ['krain-2005', 'project'],
  },
  'multinational-force-no-consent': {
    time: 'T2',
    deployment: 12,
    mandate: 'enforce',
    effects: [
      down('civilian-deaths', 0.3, { after: 3, ramp: 5 }),
      down('regime-cohesion', 'L', { ramp: 8 }),
      down('regime-intent', 8, { after: 5, ramp: 8 }),
      alsoUp('armed-strength', 'M', forTheOtherSide),
      alsoUp('civilian-deaths', 0.4, { ...reprisals, holds: 5 }),
      alsoUp('battle-deaths', 'L', { ramp: 2, holds: 10, halfLife: 6 }),
      alsoUp('displaced-internally', 'M', reprisals),
      alsoUp('refugees', 'M', reprisals),
      alsoCosts('intervener-harm', 10),
      alsoUp('wider-war-risk', 10),
      alsoUp('spill-over', 'M'),
    ],
    sources: ['wkg-2012', 'krain-2005'],
  },
  'regional-force': {
    time: 'T2',
    mandate: 'protect',
    effects: [
      up('elite-restraint', 'S'),
      alsoUp('spill-over', 'S'),
      alsoUp('civilian-deaths', 'M', withdrawal),
    ],
    sources: ['hks-2013', 'project'],
  },
  'coalition-without-mandate': {
    time: 'T1',
    modifiers: ['money'],
    effects: [
      down('civilian-deaths', 0.35, { after: 5, ramp: 6, works: 0.7 }),
      down('regime-cohesion', 'M', { ramp: 8 }),
      down('regime-intent', 6, { after: 7, ramp: 8, works: 0.6 }),
      up('leverage', 6),
      alsoUp('regime-cohesion', 8, { ramp: 1, holds: 6 }),
      alsoUp('armed-strength', 'M', forTheOtherSide),
      alsoUp('civilian-deaths', 0.4, reprisals),
      alsoUp('displaced-internally', 'L', { ramp: 1, holds: 6, halfLife: 2 }),
      alsoUp('refugees', 'L', { ramp: 1, holds: 6, halfLife: 2 }),
      alsoCosts('intervener-harm', 14),
      alsoUp('wider-war-risk', 15),
      alsoDown('council-unity', 16),
      alsoDown('legitimacy', 20),
      alsoDown('peace-momentum', 5),
    ],
    sources: ['wkg-2012', 'kosovo-1999'],
  },
  'opposition-arms-support': {
    time: 'T1',
    modifiers: ['money'],
    effects: [
      up('armed-strength', 'M', { ramp: 8 }),
      up('leverage', 'S'),
      // A state whose opponents are armed from abroad turns on those it takes for their people.
      alsoUp('civilian-deaths', 0.2, {
        ramp: 2,
        holds: 8,
        halfLife: 4,
        onlyIf: [{ if: 'perpetrator', anyOf: ['state', 'both'] }],
      }),
      alsoUp('battle-deaths', 'M', { ramp: 8 }),
      alsoUp('arms-flow', 'M'),
      alsoUp('wider-war-risk', 'M'),
      alsoDown('council-unity', 6),
      alsoDown('legitimacy', 6),
      alsoDown('peace-momentum', 4),
    ],
    sources: ['wkg-2012', 'project'],
  },
});
