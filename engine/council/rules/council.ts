import { castableBallots } from '#engine/council/ballots.ts';
import { silenceKinds } from '#engine/council/silence/slice.ts';
import type { MajorityRule } from './majority.ts';
import type { MotionKind, MotionRule } from './motions.ts';
import type { RulePack } from './pack.ts';

/** Seven of eleven until the enlarged Council sat, nine of fifteen since (Charter, Articles 23 and 27 as amended in 1965). */
const charter: MajorityRule = {
  is: 'affirmative',
  votes: [
    { from: null, need: 7 },
    { from: '1966-01-01', need: 9 },
  ],
};

/** Rule 34: no motion needs a second. Rule 33 leaves debate open on some; here the Council decides all of them at once. */
const motion = (kind: MotionKind): MotionRule => ({
  kind,
  majority: 'procedure',
  seconds: 0,
  debate: null,
});

/** The Security Council by its Charter and Provisional Rules of Procedure (S/96/Rev.7), as it practises them. */
export const councilPack: RulePack = {
  id: 'council',
  vetoes: true,
  partiesAbstain: false,
  majorities: {
    substance: charter,
    procedure: charter,
    ruling: charter,
    'two-thirds': { is: 'share', of: 'voting', part: [2, 3], reach: 'at-least' },
    'no-objection': { is: 'no-objection' },
  },
  ballots: { substance: castableBallots, procedure: castableBallots },
  quorum: { debate: { is: 'none' }, vote: { is: 'none' } },
  chair: { by: 'participant', speaksLast: true },
  speakers: { order: 'as-asked', yields: [] },
  // Rule 33, in its order; then principal motions of procedure.
  motions: [
    motion('suspend'),
    motion('adjourn'),
    motion('adjourn-to'),
    motion('refer'),
    motion('postpone'),
    motion('agenda'),
    motion('invite'),
    motion('take-up'),
    motion('emergency-session'),
  ],
  points: [
    { kind: 'order', interrupts: true, overruledBy: 'ruling', mayBePut: false },
    { kind: 'nature', interrupts: false, overruledBy: 'ruling', mayBePut: true },
    { kind: 'motion', interrupts: false, overruledBy: 'ruling', mayBePut: false },
  ],
  parts: 'unless-mover-objects',
  amendments: 'furthest-first',
  invitations: 'standing',
  consensus: silenceKinds,
  assembly: true,
  times: {
    statement: 90,
    explanation: 60,
    vote: 90,
    question: 60,
    objection: 20,
    ruling: 60,
    challenge: 20,
    silence: 180,
  },
};
