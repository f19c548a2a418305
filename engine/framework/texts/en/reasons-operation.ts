import type { ReasonTexts } from '#engine/framework/texts/shape.ts';

export const operationReasons = {
  sought: {
    before: 'The Council was asked before force was used, or had decided on it.',
    afterwards:
      'The Council was asked only {weeks, plural, one {a week} other {# weeks}} after force had begun, with {draft}.',
    'for-some':
      'Of {uses, number} uses of force the Council was asked before {sought, plural, one {one} other {#}}.',
    never:
      'Force was used {uses, plural, one {once} other {# times}} without the Council, and it was never asked.',
    consented: 'What force was used rested on the state’s consent.',
  },
  dealt: {
    promptly:
      'The Council took it up and had it verified {weeks, plural, =0 {as soon as it came near the threshold} one {within a week of coming near the threshold} other {within # weeks of coming near the threshold}}: “{measure}”.',
    'without-verifying':
      'The Council took it up {weeks, plural, =0 {at once} one {within a week} other {within # weeks}}, and nobody was sent to verify in that time.',
    'verified-only': '“{measure}” went to verify, and the Council did not take it up in time.',
    late: 'The Council took it up only {weeks, plural, one {a week} other {# weeks}} after it had come near the threshold, and had nobody verify in time.',
    never:
      'In the {weeks, plural, one {week} other {# weeks}} after it had come near the threshold the Council did not take it up.',
  },
  fallback: {
    'no-deadlock': 'The Council rejected nothing that would have protected people near the threshold.',
    assembly:
      'After the Council had rejected {draft}, the General Assembly was called {weeks, plural, =0 {at once} one {within a week} other {within # weeks}}.',
    regional:
      'After the Council had rejected {draft}, the regional body acted {weeks, plural, =0 {at once} one {within a week} other {within # weeks}}: “{measure}”.',
    late: 'After the Council had rejected {draft}, {weeks, plural, one {a week} other {# weeks}} passed until “{measure}”.',
    'not-yet': 'The Council had rejected {draft} shortly before the end.',
    none: 'The Council rejected {draft}, and neither the Assembly nor the regional body took it up.',
  },
  command: {
    'no-soldiers': 'No soldiers were there to protect or to force.',
    single: 'All soldiers stood under one command.',
    dual: 'Two commands worked side by side: {measures}.',
    separate:
      'Operations of several states or bodies went on side by side, each under its own command: {measures}.',
  },
  limits: {
    gradual: 'Force went by steps, ended with its task, and did not aim at the defeat of the state.',
    'at-once': 'No step led to “{measure}”: before it no soldiers had been sent with less power.',
    overstayed:
      'Force went on for {weeks, plural, one {a week} other {# weeks}} more than protection explains.',
    'took-sides': '“{measure}” armed one side of the war: its victory became an aim.',
    defeat: 'The state’s armed opponents won while force was in use against it.',
  },
  rules: {
    'not-called-for': 'No soldiers were sent to protect where harm was near the threshold.',
    fit: '{measures, plural, one {The one operation} other {All # operations}} sent to protect could use force for it.',
    'some-weak': '“{measure}” was sent where people were killed, with rules for self-defence alone.',
    weak: 'All that was sent while the threshold was crossed had rules for self-defence alone, above all “{measure}”.',
    unauthorised:
      '“{measure}” was to use force, and the Council did not say that it acted under Chapter VII.',
  },
  posture: {
    'nobody-there': 'No soldiers stood where harm was near the threshold.',
    stayed:
      '{measures, plural, one {The one operation} other {All # operations}} stayed while people were in danger.',
    ended: '“{measure}” ended while people were in danger. {deaths, number} people died afterwards.',
    withdrawn:
      'With “{measure}” soldiers left when people were in danger. {deaths, number} people died afterwards.',
  },
  relief: {
    'no-soldiers': 'No soldiers were there to protect or to force.',
    together:
      'Relief was under way beside the soldiers ({measures, plural, one {one measure} other {# measures}}), and access did not fall.',
    'access-fell':
      'Relief was under way beside the soldiers, and access fell from {before, number} to {after, number} of 100.',
    nobody: 'Soldiers acted, and no relief was under way beside them.',
    'cut-off':
      'Soldiers acted, no relief was under way beside them, and access fell from {before, number} to {after, number} of 100.',
  },
} as const satisfies ReasonTexts<
  'sought' | 'dealt' | 'fallback' | 'command' | 'limits' | 'rules' | 'posture' | 'relief'
>;
