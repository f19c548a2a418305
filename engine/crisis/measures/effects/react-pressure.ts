import type { MeasureEffects } from '#engine/crisis/measures/effect-types.ts';
import { alsoDown, alsoUp, down, effects, up } from '#engine/crisis/measures/effects/build.ts';
import type { JusticeId } from '#engine/crisis/measures/effects/react-justice.ts';
import type { ReactId } from '#engine/crisis/measures/ids.ts';

type ShortOfForceId = Exclude<
  ReactId,
  | JusticeId
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

const sanctions = { stack: 'sanctions', modifiers: ['neighbours', 'unity', 'coherence'] } as const;
/** How often targeted sanctions were effective, by purpose: to coerce and to constrain. */
const coerce = 0.25;
const constrain = 0.35;
const anyEffect = 0.6;

/** What pressure, sanctions and relief do. */
export const shortOfForceEffects: Readonly<Record<ShortOfForceId, MeasureEffects>> = effects({
  'presidential-statement': {
    time: 'T0',
    lasts: 4,
    stack: 'words',
    modifiers: ['unity'],
    effects: [up('leverage', 3.5), up('elite-restraint', 1.5)],
  },
  'demand-ceasefire-res': {
    time: 'T1',
    lasts: 10,
    stack: 'words',
    modifiers: ['unity', 'credibility'],
    effects: [down('civilian-deaths', 0.04), up('leverage', 4), up('peace-momentum', 1.5)],
  },
  'diplomatic-expulsions': {
    time: 'T0',
    lasts: 12,
    stack: 'isolation',
    effects: [up('leverage', 'S'), alsoDown('peace-momentum', 'S')],
  },
  'military-cooperation-ended': {
    time: 'T2',
    stack: 'isolation',
    modifiers: ['coherence'],
    // Officers who no longer meet their teachers no longer hear them.
    effects: [up('leverage', 6, { works: 0.8 }), alsoDown('elite-restraint', 1.5)],
  },
  'suspend-membership': {
    time: 'T1',
    stack: 'isolation',
    effects: [
      up('leverage', 'M'),
      down('regime-cohesion', 'S'),
      alsoDown('inducement', 'S'),
      alsoUp('regime-cohesion', 'S', { holds: 4 }),
    ],
  },
  'recognise-rival-authority': {
    time: 'T1',
    stack: 'isolation',
    effects: [
      down('regime-cohesion', 6),
      up('leverage', 4),
      alsoDown('peace-momentum', 6),
      alsoDown('inducement', 'S'),
      alsoDown('legitimacy', 'S'),
    ],
  },
  'emergency-special-session': {
    time: 'T1',
    lasts: 8,
    stack: 'words',
    effects: [up('legitimacy', 'M'), up('leverage', 'M'), alsoDown('council-unity', 'S')],
  },
  'veto-debate-76-262': {
    time: 'T1',
    lasts: 6,
    stack: 'words',
    effects: [
      up('council-attention', 4),
      up('legitimacy', 'S'),
      up('leverage', 1.5),
      alsoDown('council-unity', 1.5),
    ],
  },
  'safe-exit-offer': {
    time: 'T1',
    lasts: 10,
    effects: [
      down('civilian-deaths', 'M', { works: 0.35 }),
      down('regime-intent', 10, { works: 0.35 }),
      up('peace-momentum', 'M', { works: 0.5 }),
      alsoDown('accountability', 'M'),
      alsoDown('legitimacy', 'S'),
    ],
  },
  'arms-embargo-state': {
    ...sanctions,
    time: 'T3',
    effects: [
      down('arms-flow', 10),
      up('leverage', 4, { works: anyEffect, ramp: 4 }),
      down('civilian-deaths', 0.06, { works: constrain }),
      // An embargo on all freezes the balance: for some months the better armed gain.
      alsoUp('armed-strength', 4, {
        holds: 30,
        onlyIf: [{ if: 'at-least', indicator: 'armed-strength', value: 50 }],
      }),
      alsoUp('regime-intent', 'S', {
        holds: 30,
        onlyIf: [{ if: 'at-most', indicator: 'armed-strength', value: 50 }],
      }),
    ],
    sources: ['hultman-peksen-2017', 'tsc-2016'],
  },
  'arms-embargo-nonstate': {
    ...sanctions,
    time: 'T3',
    effects: [down('arms-flow', 'M'), down('armed-strength', 6, { works: constrain })],
    sources: ['hultman-peksen-2017', 'tsc-2016'],
  },
  'asset-freeze-travel-ban': {
    ...sanctions,
    time: 'T2',
    effects: [
      up('leverage', 12, { works: anyEffect }),
      up('elite-restraint', 6, { works: coerce }),
      down('regime-cohesion', 4, { works: constrain }),
      alsoUp('regime-intent', 'S', { holds: 6 }),
      alsoUp('economic-stress', 'S'),
    ],
    sources: ['tsc-2016', 'piie'],
  },
  'commodity-sanctions': {
    ...sanctions,
    time: 'T3',
    effects: [
      down('armed-strength', 'M', { works: constrain }),
      up('leverage', 10, { works: anyEffect }),
      alsoUp('economic-stress', 'S'),
    ],
    sources: ['tsc-2016'],
  },
  'oil-embargo': {
    ...sanctions,
    time: 'T3',
    effects: [
      up('leverage', 'L', { works: anyEffect }),
      alsoUp('economic-stress', 'L'),
      alsoUp('excess-deaths', 0.08),
    ],
    sources: ['tsc-2016', 'neuenkirch-2015'],
  },
  'aviation-ban': {
    ...sanctions,
    time: 'T1',
    effects: [
      up('leverage', 'S', { works: anyEffect }),
      down('arms-flow', 'S', { works: constrain }),
      // Relief flies too.
      alsoDown('humanitarian-access', 'S'),
    ],
    sources: ['tsc-2016', 'project'],
  },
  'financial-sector-isolation': {
    time: 'T2',
    stack: 'sanctions',
    modifiers: ['neighbours', 'coherence'],
    effects: [
      up('leverage', 15, { works: anyEffect }),
      down('regime-cohesion', 4, { works: constrain }),
      alsoDown('state-capacity', 6),
      alsoUp('economic-stress', 14),
      alsoUp('refugees', 'S'),
    ],
    sources: ['tsc-2016', 'neuenkirch-2015'],
  },
  'comprehensive-trade-embargo': {
    ...sanctions,
    time: 'T4',
    effects: [
      up('leverage', 20, { works: anyEffect }),
      // Want comes before yielding does.
      alsoUp('economic-stress', 20, { ramp: 12 }),
      alsoUp('excess-deaths', 'M', { ramp: 12 }),
      alsoUp('civilian-deaths', 0.075, { ramp: 12 }),
      alsoUp('regime-cohesion', 'M', { ramp: 4, holds: 12 }),
    ],
    sources: ['neuenkirch-2015', 'peksen-2009', 'piie'],
  },
  'aid-curtailment': {
    time: 'T2',
    stack: 'sanctions',
    modifiers: ['coherence'],
    effects: [
      up('leverage', 'M', { works: 0.8 }),
      alsoDown('state-capacity', 6),
      alsoUp('economic-stress', 4),
    ],
  },
  'sanctions-panel': {
    time: 'T3',
    modifiers: ['money'],
    effects: [
      up('evidence-quality', 'M'),
      up('neighbour-compliance', 'M'),
      up('leverage', 'S'),
      // It names those who let goods pass, and some have friends around the table.
      alsoDown('council-unity', 1.5),
    ],
    sources: ['tsc-2016'],
  },
  'secondary-compliance-visits': {
    time: 'T3',
    effects: [up('neighbour-compliance', 'M')],
  },
  'humanitarian-diplomacy': {
    time: 'T1',
    stack: 'relief',
    modifiers: ['consent'],
    effects: [up('humanitarian-access', 'M'), alsoUp('armed-strength', 0.8)],
  },
  'humanitarian-appeal': {
    time: 'T1',
    stack: 'relief',
    modifiers: ['money'],
    effects: [down('excess-deaths', 0.28), alsoUp('armed-strength', 1)],
    sources: ['nunn-qian-2014', 'project'],
  },
  'cross-border-aid-authorisation': {
    time: 'T1',
    modifiers: ['money', 'neighbours'],
    effects: [up('humanitarian-access', 14), down('excess-deaths', 'M'), alsoUp('regime-intent', 'S')],
  },
  'humanitarian-corridor': {
    time: 'T1',
    effects: [
      up('humanitarian-access', 'L'),
      down('excess-deaths', 0.08),
      alsoUp('displaced-internally', 'S'),
      // Who means to kill knows which road they will take.
      alsoUp('civilian-deaths', 'S', { onlyIf: [{ if: 'at-least', indicator: 'regime-intent', value: 65 }] }),
    ],
  },
  'airlift-airdrop': {
    time: 'T0',
    stack: 'relief',
    modifiers: ['money'],
    effects: [down('excess-deaths', 0.08), alsoUp('armed-strength', 0.8)],
  },
  'safe-third-country-camps': {
    time: 'T1',
    modifiers: ['money'],
    effects: [
      down('civilian-deaths', 0.15),
      down('excess-deaths', 0.08),
      alsoUp('refugees', 'M'),
      alsoUp('spill-over', 'M'),
    ],
  },
  'refugee-burden-sharing': {
    time: 'T3',
    stack: 'aid',
    modifiers: ['money'],
    effects: [down('spill-over', 'M'), up('neighbour-compliance', 4)],
  },
});
