export const drafting = {
  title: { new: 'New draft resolution', revise: 'Revise {symbol}' },
  mode: { label: 'View', write: 'Write', read: 'Read' },
  name: { label: 'Title', hint: 'What it is about, in a few words.' },
  council: 'The Security Council,',
  preambular: {
    title: 'Preamble',
    note: 'Why the Council acts: what it recalls, knows and worries about.',
    add: 'Add a preambular paragraph',
    paragraph: 'Preambular paragraph {number, number}',
  },
  operative: {
    title: 'Operative paragraphs',
    note: 'What the Council does. A paragraph may carry a measure, which then acts if the draft is adopted.',
    addMeasure: 'Add a measure',
    addText: 'Add a paragraph in words',
    paragraph: 'Paragraph {number, number}',
    empty: 'A draft needs at least one operative paragraph.',
  },
  opening: {
    label: 'Opening',
    own: 'own words…',
    ownLabel: 'Opening in your own words',
    strength: {
      '0': 'Takes note',
      '1': 'Welcomes, regrets',
      '2': 'Asks',
      '3': 'Urges',
      '4': 'Demands',
      '5': 'Decides',
    },
  },
  body: {
    label: 'Text',
    preambular: 'that the situation in …',
    operative: 'that all States shall …',
    measure: 'Leave empty to let the measure speak for itself.',
    letters: 'Parts on lines of their own, beginning with (a), (b), are set as such.',
  },
  measure: {
    choose: 'Choose a measure',
    description: 'Grouped by where they help most: prevent, react, rebuild.',
    pick: 'Take it into the draft',
    change: 'Another measure',
    drop: 'Without a measure',
  },
  move: { up: 'Move up', down: 'Move down', remove: 'Remove' },
  chapterSeven: {
    label: 'Acting under Chapter VII of the Charter',
    hint: 'Needed for measures that coerce. Determine a threat to the peace first.',
  },
  force: {
    title: 'The case for the use of force',
    intro:
      'A measure in this draft uses force. The report asks six questions of it. Answer each before you table the draft; the debrief will set your answers beside what was true.',
    exit: 'How it ends, and what follows',
    question: {
      authority: 'Who authorises it, and was the Council asked in time?',
      'just-cause': 'Is there large-scale killing or expulsion, real or imminent? Who says so?',
      intention: 'Is its first purpose to halt or avert suffering?',
      'last-resort': 'What else was tried, or why would it not have worked?',
      'proportional-means': 'Is this the least that will do, in strength and time?',
      prospects: 'Will it help, and will it not make things worse?',
    },
  },
  hint: {
    title: 'Look at again',
    'own-opening':
      '{paragraph} opens in words of your own. The Council’s usual openings tell how strong it is meant.',
    'threat-not-determined': 'It acts under Chapter VII, but nowhere determines a threat to the peace.',
    'coercion-not-decided':
      '{paragraph} coerces, but its opening does not decide. States may not feel bound.',
  },
  kept: 'What you write is kept on this device.',
  submit: { new: 'Share the draft', revise: 'Save the revision' },
  discard: { action: 'Discard', title: 'Discard what you wrote?', advice: 'It is kept nowhere else.' },
  unfinished: 'Still missing: {what}',
  missing: {
    operative: 'an operative paragraph',
    body: 'text in {paragraph}',
    opening: 'an opening in {paragraph}',
    parameters: 'figures in {paragraph}',
  },
} as const;
