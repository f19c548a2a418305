import type { ReasonTexts } from '#engine/framework/texts/shape.ts';

export const reactReasons = {
  threshold: {
    'killing-in-a-month': 'Crossed in week {week, number}: {deaths, number} deaths in 30 days.',
    'killing-in-a-year': 'Crossed in week {week, number}: {deaths, number} deaths within twelve months.',
    'killing-near':
      'Not crossed, but near: at worst {deaths, number} deaths in 30 days, {percent, number} per cent of the threshold.',
    'killing-averted':
      'Not crossed. Left alone, the crisis would have crossed it by week {week, number}, with {deaths, number} deaths in 30 days.',
    'killing-far': 'Not crossed: at worst {deaths, number} deaths in 30 days.',
    expulsion:
      'Crossed in week {week, number}: {people, number} people driven out within 90 days by those who hold power.',
    'expulsion-of-group':
      'Crossed in week {week, number}: in {region}, {people, number} people of the threatened group were driven out within 90 days, {percent, number} per cent of it.',
    'expulsion-near':
      'Not crossed, but near: at worst {people, number} people driven out within 90 days, {percent, number} per cent of the threshold.',
    'flight-not-expulsion':
      '{people, number} people fled. They fled from violence in general: that is harm, but no expulsion as a policy.',
    'expulsion-far': 'Not crossed: {people, number} people fled in all.',
  },
  answer: {
    'in-time':
      'Harm had fallen by half {weeks, plural, =0 {as soon as the threshold was crossed} one {within a week of the crossing} other {within # weeks of the crossing}}. By then “{measure}” was acting.',
    slow: 'It took {weeks, plural, one {a week} other {# weeks}} from the crossing until harm had fallen by half. By then “{measure}” was acting.',
    'without-effect':
      '“{measure}” was acting {weeks, plural, =0 {at once} one {a week} other {# weeks}} after the crossing, but harm did not fall by half.',
    'not-yet-felt': '“{measure}” was decided; when the session ended it was too early to see its effect.',
    overtaken:
      'Harm fell by half only after {weeks, plural, one {a week} other {# weeks}}, when one side had won: that was no answer from outside.',
    'by-itself':
      'Harm fell by half {weeks, plural, one {within a week} other {within # weeks}}, as it did in the crisis left alone: it burnt out, and no answer ended it.',
    never:
      'In the {weeks, plural, one {week} other {# weeks}} after the crossing nothing came to act that was meant to stop it.',
  },
  inaction: {
    none: '“{measure}” was decided {weeks, plural, =0 {by the time the threshold was crossed} one {within a week of the crossing} other {within # weeks of the crossing}}.',
    hesitation:
      '{weeks, plural, one {One week} other {# weeks}} passed until “{measure}” was decided. In them {deaths, number} people died.',
    'too-late':
      '{weeks, plural, one {One week} other {# weeks}} passed until “{measure}” was decided. In them {deaths, number} people died, {percent, number} per cent of all who died beyond the threshold.',
    'single-states':
      '“{measure}” and the like were taken by single states; nothing was decided together. {deaths, number} people died beyond the threshold.',
    'never-acted':
      '“{measure}” was decided and never came to act. {deaths, number} people died beyond the threshold.',
    blocked:
      'For {weeks, plural, one {a week} other {# weeks}} nothing was done beyond the threshold: {vetoes, plural, one {a veto} other {# vetoes}} stood in the way. {deaths, number} people died.',
    'only-words':
      'For {weeks, plural, one {a week} other {# weeks}} beyond the threshold there were words and nothing more. {deaths, number} people died.',
    nothing:
      'For {weeks, plural, one {a week} other {# weeks}} beyond the threshold nothing was done. {deaths, number} people died.',
  },
  pressure: {
    'not-called-for':
      'The crisis never came near the threshold at which pressure of this kind is called for.',
    targeted:
      '{measures, plural, one {One measure short of force was} other {# measures short of force were}} aimed at those responsible and watched over.',
    unmonitored:
      '{measures, plural, one {One measure short of force was} other {# measures short of force were}} taken, and nobody watched over compliance.',
    untargeted: '“{measure}” hit the whole economy rather than those responsible.',
    'not-acting':
      '{measures, plural, one {One measure short of force was} other {# measures short of force were}} decided and never came to act.',
    'did-harm':
      'With “{measure}” {deaths, number} more people died of want than in the crisis left alone; killing fell by {averted, number}.',
    none: 'The threshold was near or passed, and no measure short of force was tried.',
  },
  order: {
    'no-coercion': 'Nothing coercive was done.',
    stepwise:
      '{coercive, plural, one {The one coercive measure} other {Each of the # coercive measures}} came after less coercive ones.',
    'steps-skipped':
      'Of {coercive, number} coercive measures, {skipped, plural, one {one} other {#}} came before something less coercive had been tried; the first was “{measure}”.',
    'coercion-first':
      'Coercion came first: {skipped, number} of {coercive, number} coercive {coercive, plural, one {measure} other {measures}} came before something less coercive had been tried; the first was “{measure}”.',
  },
  evidence: {
    independent: '{sources, number} independent sources, at least one of them impartial.',
    single: 'One impartial source, and no second.',
    partisan: '{sources, number} sources, each with a side of its own; none impartial.',
    none: 'Neither an impartial source nor two others.',
  },
  mandate: {
    none: 'The Council mandated no military measure that asked for means.',
    resourced:
      '{measures, plural, one {The military measure} other {All # military measures}} that the Council mandated had a task, a term and the means.',
    thin: '“{measure}” had only {percent, number} per cent of its means.',
    'some-empty':
      '{empty, number} of {measures, number} military measures that the Council mandated had less than half of the means. “{measure}” had {percent, number} per cent.',
    empty:
      '{empty, number} of {measures, number} military {measures, plural, one {measure} other {measures}} that the Council mandated had less than half of the means: on paper only. “{measure}” had {percent, number} per cent.',
    'open-ended': '“{measure}” was mandated without a term.',
  },
  veto: {
    'no-credible-draft':
      'No draft that would have protected people came to a vote while the threshold was near or crossed.',
    unused:
      '{drafts, plural, one {One draft} other {# drafts}} for people’s protection came to a vote, and no veto was cast.',
    'near-threshold': 'With the threshold near, {seats} vetoed {draft}.',
    overcome:
      '{seats} vetoed {draft}; a draft no weaker was adopted {weeks, plural, =0 {in the same week} one {a week later} other {# weeks later}}.',
    cast: 'Beyond the threshold, {seats} vetoed {draft}, which had the votes. Vetoes of this kind in all: {vetoes, number}.',
  },
} as const satisfies ReasonTexts<
  'threshold' | 'answer' | 'inaction' | 'pressure' | 'order' | 'evidence' | 'mandate' | 'veto'
>;
