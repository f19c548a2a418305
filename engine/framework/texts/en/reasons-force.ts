import type { ReasonTexts } from '#engine/framework/texts/shape.ts';

export const forceReasons = {
  authority: {
    council: 'A Chapter VII resolution of the Council came first (step {rung, number} of 4).',
    'council-before': 'The Council had authorised force before, in {draft} (step {rung, number} of 4).',
    consent: 'The state had consented (step {rung, number} of 4): in the report’s sense no intervention.',
    'consent-without-force':
      'No force was used; what was done inside the country rested on its consent (step {rung, number} of 4).',
    'consent-refused':
      'No force was used; soldiers were decided on, and the state refused them or sent them away (step {rung, number} of 4).',
    'council-without-chapter-seven':
      'The Council asked for force without acting under Chapter VII: its legality is doubtful (step {rung, number} of 4).',
    'uniting-for-peace':
      'After a veto the General Assembly was called under Uniting for Peace (step {rung, number} of 4).',
    'regional-seeking-council':
      'The regional body acted in its own area and turned to the Council at once (step {rung, number} of 4).',
    'majority-vetoed':
      'A majority for {draft} was vetoed, the region was behind it, and the Council endorsed it afterwards (step {rung, number} of 4).',
    none: 'Neither the Council, nor the state’s consent, nor the Assembly, nor a regional body that turned to the Council (step {rung, number} of 4).',
  },
  cause: {
    killing:
      'Large-scale loss of life was a fact: {deaths, number} deaths within the time the threshold looks at.',
    expulsion: 'Large-scale expulsion was a fact: {people, number} people within 90 days.',
    apprehended:
      'Large-scale loss of life was about to happen: {deaths, number} deaths in the 30 days to come.',
    near: 'Harm was serious, and at {percent, number} per cent of the threshold.',
    unproven: 'The threshold was crossed, but no impartial source had established it.',
    'state-able': 'The threshold was crossed, but the state was neither unwilling nor unable to protect.',
    repression:
      'The state oppressed part of its people, and harm stood at {percent, number} per cent of the threshold: the report answers that with measures short of force.',
    inflated: 'A just cause was claimed; in truth harm stood at {percent, number} per cent of the threshold.',
    short: 'Harm stood at {percent, number} per cent of the threshold: force is not the answer to it.',
  },
  intention: {
    protection:
      '{states, plural, one {One contributor} other {# contributors}} together, the region behind them, and force that ended with its task.',
    'few-states':
      '{states, plural, =0 {Nobody} one {Only one contributor} other {Only # contributors}} carried it: hardly a collective operation.',
    'no-regional-support':
      '{states, plural, one {One contributor} other {# contributors}}, but nothing on record shows the region behind them.',
    overthrow:
      'While force was in use the state’s armed opponents won: an aim that the report excludes had come near.',
    'took-sides': 'With “{measure}” those who carried the operation armed one side: more than protection.',
    overstayed:
      'Force went on for {weeks, plural, one {a week} other {# weeks}} more than protection explains.',
    alone: 'One state acted alone, without the Council or a regional body.',
  },
  resort: {
    exhausted:
      'Talks, pressure and sanctions had been tried, or there were reasons on record why not: {measures, plural, one {one measure} other {# measures}} before force.',
    'talks-open': '“{measure}” had not run its course: momentum of talks stood at {momentum, number} of 100.',
    'talks-begun':
      '“{measure}” had begun only {weeks, plural, =0 {at the same time} one {a week before} other {# weeks before}}, and killing beyond the threshold did not yet forbid to wait.',
    untried: 'Untried, without a reason on record: {options}.',
    'force-first': 'Force came first: neither talks, nor pressure, nor sanctions had been tried before.',
  },
  proportion: {
    'not-used': 'Force was decided and never used.',
    kept: 'Force kept to its task. Interveners killed {harm, number} civilians; {averted, number} deaths were averted.',
    'harm-grew':
      'Interveners killed {harm, number} civilians: {percent, number} per cent of the deaths that were averted.',
    overstayed:
      'Force went on for {weeks, plural, one {a week} other {# weeks}} more than protection needed.',
    overthrow: 'The state was overthrown while force was in use: more than protection strictly needs.',
    'too-small':
      'Too small or too late to reach those in danger: {percent, number} per cent of the deaths to come were averted.',
    'harm-as-great':
      'Interveners killed {harm, number} civilians; {averted, number} deaths were averted. The harm came near what it averted, or went beyond.',
  },
  prospects: {
    good: 'No wider war in sight, {percent, number} per cent of the means there, an exit plan, and harm not made worse.',
    'no-exit': 'There was no plan for how force was to end and what was to follow.',
    'means-missing': 'Only {percent, number} per cent of the means were there.',
    'no-benefit':
      'No benefit can be shown: {deaths, number} deaths after, {alone, number} in the crisis left alone.',
    'wider-war': 'A wider war was in sight: the risk stood at {risk, number} of 100.',
    worse: 'It made harm worse: {deaths, number} deaths after, {alone, number} in the crisis left alone.',
  },
} as const satisfies ReasonTexts<'authority' | 'cause' | 'intention' | 'resort' | 'proportion' | 'prospects'>;
