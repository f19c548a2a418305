/** What each decision changed. Never "would happen": it speaks of this session and this model. */
export const whatIf = {
  part: 'What if',
  title: 'What each decision changed',
  note: 'The session is lived through again by the same rules and the same chances, without one decision. Everybody else does what they did then, and nobody reacts to what is missing. This says something about this session and its model; it is no forecast about any country.',
  apart: 'The differences do not add up: each is the whole session without that one decision.',
  below: 'A number below zero means that there were more because of it.',
  otherwise:
    'This session was played by an earlier version of the model. What is compared here is lived through by the present one, so its numbers differ from those above.',
  waiting: 'Another session is being lived through first. Yours is next in turn.',
  first: 'The session is being lived through again.',
  progress: 'Lived through with {lived, number} of {planned, number} other sets of chances',
  empty: {
    title: 'There was no decision to leave out.',
    advice:
      'No resolution with a measure was adopted, no seat took a measure, and no answer of the capital was brought.',
  },
  whole: 'All that was done, beside the same crisis left alone',
  order: 'In the order in which it was decided',
  same: 'Without a difference in this session',
  sameNote:
    'Without one of these, as many people would have died and fled. That is no verdict on them: some had no time, some lacked means or consent.',
  by: '{by}, turn {turn, number}',
  carrying: '{symbol}, with {measures}',
  answer: 'The capital’s answer: {question}',
  theCapital: 'The capital',
  deaths: 'Deaths',
  displaced: 'People driven from home',
  fewer: '{count} fewer',
  more: '{count} more',
  none: 'no difference',
  legend: {
    bar: 'with this session’s chances',
    line: 'with other chances: eight in ten lie on the line, the dot is the middle',
    sides: 'To the right of the upright line there was less harm because of it, to the left more.',
  },
  said: {
    alone: 'Left alone, {deaths} and {displaced}.',
    without: 'Without it, {deaths} and {displaced}.',
    deaths: {
      more: '{persons, plural, one {# person more would have died} other {# people more would have died}}',
      fewer: '{persons, plural, one {# person fewer would have died} other {# people fewer would have died}}',
      same: 'as many people would have died',
    },
    displaced: {
      more: '{persons, plural, one {# more would have had to flee} other {# more would have had to flee}}',
      fewer: '{persons, plural, one {# fewer would have had to flee} other {# fewer would have had to flee}}',
      same: 'as many would have had to flee',
    },
    spread: {
      alone:
        'With other chances all of it averted, in eight cases of ten, between {low} and {high} deaths ({median} in the middle).',
      without:
        'With other chances it averted, in eight cases of ten, between {low} and {high} deaths ({median} in the middle).',
    },
  },
  table: {
    more: 'The numbers as a table',
    caption:
      'Harm averted by each decision: in this session, and with other chances from – to in eight cases of ten',
    decision: 'Decision',
    here: '{what}: averted here',
    range: '{what}: other chances',
    fromTo: '{low} to {high}, middle {median}',
    notYet: 'not known yet',
    all: 'All that was done',
  },
} as const;
