import type { ReasonTexts } from '#engine/framework/texts/shape.ts';

export const preventReasons = {
  unasked: {
    'began-later': 'The crisis was past prevention when this account begins.',
    'no-time':
      'Violence broke out {weeks, plural, =0 {at once} one {within a week} other {within # weeks}}: there was no time for this.',
    'below-threshold': 'The crisis never came to the threshold at which this is asked.',
    'no-force': 'No force was authorised or used.',
    'never-rebuilt': 'The crisis never came to rebuilding.',
    'too-early':
      'It is too early to say: {weeks, plural, =0 {no week had passed} one {only one week had passed} other {only # weeks had passed}}.',
  },
  knowledge: {
    'no-risk': 'No risk of mass violence was rising.',
    analysed:
      '{sources, number} independent sources reported, and a warning was taken up by those who could act.',
    'not-analysed':
      '{sources, number} independent sources reported, but no warning was taken up by those who could act.',
    'one-source': 'The danger was known from one source only.',
    none: 'Hardly anything was known (quality of evidence at most {evidence, number} of 100), and nobody went to look.',
  },
  warning: {
    'none-given': 'No warning was given before the violence.',
    discussed:
      '{warnings, plural, one {The warning was} other {Each of the # warnings was}} discussed {weeks, plural, =0 {at once} one {within a week} other {within # weeks}}.',
    'discussed-some':
      'Of {warnings, number} warnings, {discussed, plural, one {one was} other {# were}} discussed in time.',
    'discussed-late':
      'The first discussion came {weeks, plural, =0 {at once} one {a week} other {# weeks}} after the warning.',
    'discussed-after-violence':
      'The warning was discussed only once violence had broken out, in week {week, number}.',
    'never-discussed':
      '{warnings, plural, one {A warning was given, and was} other {# warnings were given, and were}} never discussed by a body that could act.',
    'acted-on':
      '{warnings, plural, one {The warning was} other {Each of the # warnings was}} followed by a measure {weeks, plural, =0 {at once} one {within a week} other {within # weeks}}; the first was “{measure}”.',
    'acted-on-some':
      'Of {warnings, number} warnings, {answered, plural, one {one was} other {# were}} followed by a measure in time.',
    'acted-on-late':
      'The first measure, “{measure}”, came {weeks, plural, =0 {at once} one {a week} other {# weeks}} after the warning.',
    'only-words':
      '{warnings, plural, one {The warning} other {The # warnings}} brought about statements and nothing more.',
    'no-answer': '{warnings, plural, one {The warning} other {The # warnings}} brought about nothing.',
  },
  first: {
    'no-force': 'Force was neither put to a vote nor used.',
    prevention:
      'Before force was put to a vote or used, tools of prevention from {count, number} of four families had been at work: {families}.',
    some: 'Before force was put to a vote or used, tools of prevention from only {count, plural, one {one family} other {# families}} had been at work: {families}.',
    none: 'Force was put to a vote or used, and no tool of prevention had been at work before it.',
  },
  roots: {
    several: 'Root causes were addressed with {count, number} of the four families of tools: {families}.',
    few: 'Root causes were addressed with {count, plural, one {one family} other {# families}} of tools only: {families}.',
    none: 'Before the violence, no structural tool was under way with the state’s cooperation.',
  },
  direct: {
    stepwise:
      '{tools, number} direct tools were used, mediation and an inducement among them, the least coercive first.',
    few: 'Only {tools, plural, one {one direct tool was} other {# direct tools were}} used; {needed, number} could be expected.',
    'no-mediation': '{tools, number} direct tools were used, but nobody mediated.',
    'no-inducement': '{tools, number} direct tools were used, but nothing was offered for restraint.',
    'out-of-order': '“{measure}” came before less coercive tools had been tried.',
    late: '{tools, plural, one {One direct tool was} other {# direct tools were}} used, after violence had broken out.',
    'only-threats':
      '{tools, plural, one {The only direct tool was pressure} other {All # direct tools were pressure or threats}}: nothing was offered, nobody mediated.',
    none: 'No direct tool of prevention was used.',
  },
  inclusion: {
    all: 'A neighbour, the regional body and civil society all had a part in prevention.',
    some: 'Some had a part in prevention ({included}), others had none ({missing}).',
    late: 'They had a part only after violence had broken out: {included}.',
    none: 'Neither a neighbour, nor the regional body, nor civil society had any part.',
  },
  means: {
    'none-asked': 'No preventive measure asked for people or money whose time is up.',
    given:
      '{measures, plural, one {The preventive measure} other {All # preventive measures}} got what was asked for in time.',
    half: 'Of {measures, number} preventive measures, {given, number} got what was asked for in time.',
    'pledges-only':
      'Of {measures, number} preventive measures, {given, plural, =0 {none} one {only one} other {only #}} got what was asked for in time: the rest stayed on paper.',
  },
  duty: {
    kept: 'The state took help, held back its forces or opened access: {kept, number} of three, and it refused none.',
    mixed: 'Of three duties the state kept {kept, number} and failed {failed, number}.',
    passive: 'Nothing much was asked of the state, and it did nothing much.',
    obstructed: 'The state refused help, restraint or access: it failed {failed, number} of three duties.',
    perpetrated:
      'The state’s own hands had a part in the violence, in which {deaths, number} civilians were killed.',
  },
  harm: {
    averted:
      'Of {alone, number} deaths in the crisis left alone, {averted, number} did not happen: {percent, number} per cent.',
    'averted-some':
      'Of {alone, number} deaths in the crisis left alone, {averted, number} did not happen: {percent, number} per cent.',
    'not-averted': '{deaths, number} people died; left alone it would have been {alone, number}.',
    worse: '{deaths, number} people died, more than the {alone, number} of the crisis left alone.',
    'nothing-done': '{deaths, number} people died, and nothing was done.',
    'nothing-to-avert': 'Left alone, the crisis would have cost {alone, number} lives: little to avert.',
  },
} as const satisfies ReasonTexts<
  'unasked' | 'knowledge' | 'warning' | 'first' | 'roots' | 'direct' | 'inclusion' | 'means' | 'duty' | 'harm'
>;
