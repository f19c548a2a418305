import type { EffectCondition, MeasureEffects } from '#engine/crisis/measures/effect-types.ts';
import { alsoDown, alsoUp, effects, up } from '#engine/crisis/measures/effects/build.ts';
import type { ReactId } from '#engine/crisis/measures/ids.ts';

export type JusticeId = Extract<
  ReactId,
  | 'icc-referral'
  | 'icc-sequence-later'
  | 'icc-deferral-art16'
  | 'ad-hoc-tribunal'
  | 'commission-of-inquiry'
  | 'evidence-mechanism'
  | 'universal-jurisdiction-case'
  | 'icj-provisional-measures'
>;

/** Those who lead the state are among those whom a court would name. */
const personallyAtRisk: EffectCondition = { if: 'perpetrator', anyOf: ['state', 'both'] };
/** A referral that the Council has put off does not stand between those who talk. */
const notDeferred: EffectCondition = { if: 'not-acting', anyOf: ['icc-deferral-art16'] };

/** What courts do, and those who gather evidence for them. */
export const justiceEffects: Readonly<Record<JusticeId, MeasureEffects>> = effects({
  'icc-referral': {
    time: 'T3',
    stack: 'justice',
    modifiers: ['unity'],
    effects: [
      up('elite-restraint', 5),
      up('accountability', 'M'),
      up('leverage', 4),
      // It hardens those who are personally at risk, and weighs most while they are being asked to talk.
      alsoDown('peace-momentum', 4, { onlyIf: [personallyAtRisk, notDeferred] }),
      alsoDown('peace-momentum', 6, { onlyIf: [personallyAtRisk, { if: 'mediating' }, notDeferred] }),
      alsoUp('regime-intent', 3, { onlyIf: [personallyAtRisk] }),
    ],
    sources: ['jo-simmons-2016'],
  },
  'icc-sequence-later': {
    time: 'T1',
    lasts: 30,
    stack: 'justice',
    modifiers: ['unity', 'credibility'],
    effects: [up('elite-restraint', 4), up('peace-momentum', 2), alsoDown('accountability', 1.5)],
    sources: ['jo-simmons-2016', 'project'],
  },
  'icc-deferral-art16': {
    time: 'T1',
    // Twelve months, which the Council may renew.
    lasts: 52,
    effects: [
      up('peace-momentum', 3),
      up('inducement', 'S'),
      alsoDown('accountability', 'M'),
      alsoDown('elite-restraint', 'S'),
    ],
    sources: ['jo-simmons-2016', 'project'],
  },
  'ad-hoc-tribunal': {
    time: 'T4',
    stack: 'justice',
    modifiers: ['money'],
    effects: [
      up('accountability', 'L'),
      // A court that takes years to open deters few who act now.
      up('elite-restraint', 1.5),
      alsoDown('peace-momentum', 'S', { onlyIf: [personallyAtRisk, { if: 'mediating' }] }),
    ],
    sources: ['kim-sikkink-2010', 'project'],
  },
  'commission-of-inquiry': {
    time: 'T3',
    stack: 'reports',
    modifiers: ['money', 'consent'],
    effects: [up('evidence-quality', 'L'), up('accountability', 4), up('elite-restraint', 'S')],
  },
  'evidence-mechanism': {
    time: 'T4',
    stack: 'reports',
    modifiers: ['money'],
    effects: [up('evidence-quality', 'M'), up('accountability', 4), alsoDown('legitimacy', 1.5)],
  },
  'universal-jurisdiction-case': {
    time: 'T4',
    stack: 'justice',
    effects: [up('accountability', 'S'), up('elite-restraint', 1.5), alsoDown('inducement', 1.5)],
    sources: ['kim-sikkink-2010', 'project'],
  },
  'icj-provisional-measures': {
    time: 'T2',
    effects: [
      up('legitimacy', 6),
      // The court orders states; it has no hold on others who kill.
      up('elite-restraint', 'S', { onlyIf: [personallyAtRisk] }),
      alsoUp('regime-cohesion', 1.5, { holds: 6 }),
    ],
  },
});
