import type { CouncilTexts } from './shape.ts';

/** Procedure in English. "Article" is one of the Charter, "rule" one of the Provisional Rules of Procedure (S/96/Rev.7). */
export const councilEnglish = {
  outcomes: {
    unanimous: 'Adopted by all {inFavour, number} members (Article 27).',
    'enough-in-favour':
      'Adopted: {inFavour, number} in favour, {against, plural, =0 {none against} one {one against} other {# against}}, {abstaining, plural, =0 {none abstaining} other {# abstaining}}. {need, number} were needed, and no permanent member was against (Article 27).',
    'no-veto-on-procedure':
      'Adopted: {inFavour, number} in favour. On matters of procedure a permanent member’s vote against does not block (Article 27(2)).',
    'permanent-member-against':
      'Not adopted: {inFavour, number} in favour, {permanentAgainst, plural, one {one against by a permanent member} other {# against by permanent members}}, {abstaining, plural, =0 {none abstaining} other {# abstaining}}. The vote against by a permanent member blocks it (Article 27(3)).',
    'too-few-in-favour':
      'Not adopted: {inFavour, plural, =0 {none} other {#}} in favour, and {need, number} are needed (Article 27).',
    'too-few-without-veto':
      'Not adopted: {inFavour, plural, =0 {none} other {#}} in favour, and {need, number} are needed (Article 27(3)). The permanent member’s vote against made no difference, and is no veto.',
    'share-reached':
      'Carried: {inFavour, number} in favour, {against, plural, =0 {none against} one {one against} other {# against}}, {abstaining, plural, =0 {none abstaining} other {# abstaining}}. That is the majority which the rules ask for.',
    'share-missed':
      'Not carried: {inFavour, plural, =0 {none} other {#}} in favour, {against, plural, =0 {none against} one {one against} other {# against}}. That is not the majority which the rules ask for.',
    tied: 'Not carried: {inFavour, plural, =0 {none} other {#}} in favour and as many against. A tie does not carry.',
    'no-objection': 'Agreed: nobody objected.',
    objection: 'Not agreed: {against, plural, one {one member} other {# members}} objected.',
  },
  motions: {
    suspend: '{seat} moves to suspend the meeting (rule 33, no. 1).',
    adjourn: '{seat} moves to adjourn the meeting (rule 33, no. 2).',
    'adjourn-to': '{seat} moves to adjourn the meeting to a later time (rule 33, no. 3).',
    refer:
      '{seat} moves to refer {draft} to a committee, to the Secretary-General or to a rapporteur (rule 33, no. 4).',
    postpone: '{seat} moves to postpone discussion of {draft} (rule 33, no. 5).',
    agenda: '{seat} asks for a vote on the adoption of the agenda (rule 9).',
    invite: '{seat} moves to invite a seat to take part without a vote (rules 37 and 39).',
    'emergency-session':
      '{seat} moves to call an emergency special session of the General Assembly (A/RES/377(V)).',
    'take-up': '{seat} moves to take up {draft} again.',
  },
  motionStatuses: {
    pending: 'The motion is before the Council.',
    carried: 'The motion is carried. Motions are matters of procedure (Article 27(2)).',
    rejected: 'The motion is not carried. Motions are matters of procedure (Article 27(2)).',
    withdrawn: 'The motion was withdrawn (rule 35).',
    'out-of-order': 'The motion was ruled out of order (rule 30).',
    lapsed: 'The motion lapsed with its meeting.',
  },
  asks: {
    amendment: 'Shall {draft} be amended so (rule 36)?',
    part: 'Shall this part of {draft} stay (rule 32)?',
    ruling: 'Shall the ruling be overruled (rule 30)?',
    nature:
      'Is {draft} a matter of procedure? The question is itself one of substance (statement of 7 June 1945).',
  },
  answers: {
    amendment: { yes: 'The draft is amended so (rule 36).', no: 'The draft stays as it is (rule 36).' },
    part: {
      yes: 'The part stays in the draft (rule 32).',
      no: 'The part is struck out of the draft (rule 32).',
    },
    ruling: {
      yes: 'The ruling is overruled (rule 30).',
      no: 'The ruling stands: the votes to overrule it were too few (rule 30).',
    },
    nature: {
      yes: 'The draft is a matter of procedure: no permanent member can block it (Article 27(2)).',
      no: 'The draft is a matter of substance: a permanent member can block it (Article 27(3)).',
    },
  },
  parts: {
    asked: '{seat} asks for a separate vote on a part of {draft} (rule 32).',
    refused: 'The mover of {draft} objects to a separate vote, which is not held (rule 32).',
    kept: 'The part was adopted, and stays (rule 32).',
    struck: 'The part was not adopted, and is struck out (rule 32).',
    withdrawn: 'The request for a separate vote was withdrawn.',
    fallen: 'The part is no longer in the draft, and is not voted on.',
  },
  silences: {
    'presidential-statement':
      '{seat} places a statement by the President under silence. It is issued if no member objects: it takes the consent of all.',
    'press-statement':
      '{seat} places a statement to the press under silence. It is issued if no member objects: it takes the consent of all.',
    listing:
      '{seat} proposes a name for the sanctions list. The committee of the whole lists it if no member objects.',
    delisting:
      '{seat} proposes to take a name off the sanctions list. The committee of the whole does so if no member objects.',
  },
  silenceStates: {
    'under-silence': 'It lies under silence.',
    agreed: 'Nobody broke the silence, and it is agreed{symbol, select, none {} other { ({symbol})}}.',
    broken: '{seat} broke the silence, and it is not agreed: one objection is enough.',
    withdrawn: 'It was withdrawn.',
  },
  groups: {
    african: 'African States',
    'asia-pacific': 'Asia-Pacific States',
    'eastern-european': 'Eastern European States',
    'latin-american-caribbean': 'Latin American and Caribbean States',
    western: 'Western European and other States',
  },
  assembly: {
    called:
      'The General Assembly is called into an emergency special session. That is a matter of procedure, which no permanent member can block (A/RES/377(V)).',
    recommended:
      'The General Assembly recommends it ({symbol}): {yes, number} in favour, {no, number} against, {abstain, number} abstaining. Two thirds of those present and voting carry it (Article 18(2)). It binds nobody.',
    notRecommended:
      'The General Assembly does not recommend it: {yes, number} in favour, {no, number} against, {abstain, number} abstaining. Two thirds of those present and voting are needed (Article 18(2)).',
    debateCalled:
      'The General Assembly will debate the veto of {draft} within ten working days, in turn {turn}. Those who cast it speak first (A/RES/76/262).',
    debateHeld: 'The General Assembly debated the veto of {draft} (A/RES/76/262).',
    debateReplaced:
      'The General Assembly met in an emergency special session on the situation, which took the place of the debate on the veto of {draft} (A/RES/76/262).',
    approved: 'With {draft} the Council approves what the region began: {measure} (Article 53).',
  },
  informal: {
    consultations:
      'Informal consultations of the whole: members among themselves, without a record. It is no meeting under the rules, and nothing is decided.',
    dialogue:
      'An informal interactive dialogue with those invited to the Council. It is no meeting under the rules, and nothing is decided.',
    arria:
      '{seat} convenes an Arria-formula meeting, where anybody may speak. It is no activity of the Council, and nothing is decided.',
  },
  points: {
    order: '{seat} raises a point of order (rule 30).',
    nature: '{seat} asks whether {draft} is a matter of procedure (Article 27).',
    motion: 'The chair rules whether a motion is in order (rule 30).',
  },
  verdicts: {
    upheld: 'The chair upholds the point of order (rule 30).',
    dismissed: 'The chair does not uphold the point of order (rule 30).',
    procedure: 'The chair rules that the draft is a matter of procedure (rule 30, Article 27(2)).',
    substance: 'The chair rules that the draft is a matter of substance (rule 30, Article 27(3)).',
    'in-order': 'The motion is in order (rule 30).',
    'out-of-order': 'The chair rules the motion out of order (rule 30).',
  },
  pointEnds: {
    stood: 'Nobody challenged the ruling, and it stands (rule 30).',
    upheld: 'The ruling was challenged, and stands: it was not overruled (rule 30).',
    overruled: 'The ruling was challenged, and overruled (rule 30).',
    voted: 'It was put to the vote (rule 30).',
    withdrawn: 'The point was withdrawn.',
    lapsed: 'The point lapsed with its meeting.',
  },
} as const satisfies CouncilTexts;
