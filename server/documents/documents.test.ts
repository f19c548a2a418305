import { describe, expect, it } from 'vitest';
import { parseScenario } from '#engine/scenario/parse.ts';
import { soundSource } from '#engine/scenario/testing/source.ts';
import { amendmentDocument } from './amendment-document.ts';
import { type Block, type LaidOut, textOfRuns } from './document.ts';
import { draftDocument } from './draft-document.ts';
import { findDocument } from './find-document.ts';
import { recordDocument } from './record-document.ts';
import { holdMeeting } from './testing/held-meeting.ts';

const parsed = parseScenario(soundSource());
if (!parsed.ok) throw new Error('The fixture has diagnostics');
const scenario = parsed.value;
const english = holdMeeting(scenario);
const vetoed = holdMeeting(scenario, { locale: 'fr', against: 1 });

function lines(document: LaidOut | null): readonly string[] {
  if (document === null) throw new Error('There is no such document');
  return document.blocks.map(lineOf);
}
function lineOf(block: Block): string {
  if (block.is === 'title' || block.is === 'heading') return block.text;
  const words = textOfRuns(block.runs);
  return block.is === 'marked' ? `${block.mark} ${words}` : words;
}
const draft = ({ sources }: typeof english) => {
  const [first] = sources.state.public.council.drafts;
  if (first === undefined) throw new Error('There is no draft');
  return first;
};

describe('a resolution as a document', () => {
  const document = draftDocument(english.sources, english.chronicle, draft(english));

  it('[DO-2] says whose it is, its symbol, the day and the language, and that it is a simulation’s', () => {
    expect(document?.masthead).toEqual({
      organisation: 'United Nations',
      organ: 'Security Council',
      symbol: draft(english).status.is === 'adopted' ? 'S/RES/2801 (2031)' : '',
      lines: ['Distr.: General', expect.stringMatching(/^\d{1,2} \w+ 2031$/), 'Original: English'],
    });
    expect(document?.notice).toMatch(/simulation/);
    expect(document?.fileName).toBe('S-RES-2801-2031');
  });

  it('[DO-3] has its paragraphs in order, numbered and marked, with the punctuation of their kind', () => {
    expect(lines(document)).toEqual([
      'Resolution 2801 (2031)',
      'Protection of civilians in the north',
      expect.stringMatching(/^Adopted by the Security Council at its 1st meeting, on /),
      'The Security Council,',
      'Recalling its earlier decisions on the protection of civilians,',
      'Deeply concerned by reports of:',
      '(a) attacks on villages;',
      '(b) the closing of the roads,',
      'Determining that the situation is a threat to international peace and security,',
      'Acting under Chapter VII of the Charter of the United Nations,',
      '1. Demands that all parties:',
      '(a) cease all attacks on civilians, and in particular:',
      '(i) on hospitals and schools;',
      '(ii) on those who bring relief, among them:',
      'a. the staff of the United Nations;',
      'b. the staff of humanitarian organisations;',
      '(b) let relief pass without delay;',
      '2. Decides asset freeze and travel ban;',
      expect.stringMatching(/^3\. Requests the Secretary-General .* Ελλάδα;$/),
      '4. Decides to remain seized of the matter.',
    ]);
  });

  it('[DO-3] opens its paragraphs in italics', () => {
    const opening = document?.blocks.flatMap((block) => ('runs' in block ? [block.runs[0]] : [])) ?? [];
    expect(opening.filter((run) => run?.style === 'italic').map((run) => run?.text)).toEqual([
      'The Security Council,',
      'Recalling',
      'Deeply concerned',
      'Determining',
      'Acting',
      'Demands',
      'Decides',
      'Requests',
      'Decides',
    ]);
  });
});

describe('a draft that was not adopted', () => {
  it('names its sponsors, in the language that is asked for', () => {
    const document = draftDocument(vetoed.sources, vetoed.chronicle, draft(vetoed));
    const [title = '', , council = ''] = lines(document);
    expect(title).toMatch(/ et .*\u00a0: projet de résolution$/);
    expect(council).toBe('Le Conseil de sécurité,');
    expect(document?.masthead.symbol).toBe('S/2031/1');
    expect(document?.masthead.lines).toContain('Original\u00a0: français');
  });

  it('[DO-1] has no version that was not circulated', () => {
    expect(draftDocument(vetoed.sources, vetoed.chronicle, draft(vetoed), 7)).toBeNull();
  });
});

describe('an amendment as a document', () => {
  it('says each change as an instruction, and where it goes', () => {
    const [amendment] = english.sources.state.public.council.amendments;
    if (amendment === undefined) throw new Error('There is no amendment');
    const document = amendmentDocument(english.sources, english.chronicle, draft(english), amendment);
    expect(lines(document).slice(2, -1)).toEqual([
      '1. Replace operative paragraph 1 by the following:',
      '“Urges all parties and all who have influence on them to”',
      '2. Delete operative paragraph 1 (a) (i).',
      '3. After operative paragraph 1 (b), insert a new sub-paragraph reading:',
      '“release whom they hold without charge”',
      '4. After operative paragraph 3, insert a new operative paragraph reading:',
      '“Invites neighbouring States to keep their borders open to those who flee”',
    ]);
  });
});

describe('the record of a meeting', () => {
  it('[DO-5] has who was there, who spoke, what was put forward, and who voted how', () => {
    const [meeting] = english.chronicle.meetings;
    if (meeting === undefined) throw new Error('No meeting was held');
    const told = lines(recordDocument(english.sources, meeting)).join('\n');
    expect(told).toMatch(/^1st meeting/);
    expect(told).toMatch(/^President: \S/m);
    expect(told).toMatch(/^Members: .* and /m);
    expect(told).toMatch(/^Draft resolution S\/2031\/1 was put before the Council by \S/m);
    expect(told).toMatch(/proposed an amendment \(S\/2031\/2\) to draft resolution S\/2031\/1\./);
    expect(told).toMatch(
      /^.* \(minute \d+ of the session, \d+ seconds?\): “We ask for observers, and for time\.”$/m,
    );
    expect(told).toMatch(/^In favour: \S.*\nAgainst: None\nAbstaining: \S/m);
    expect(told).toMatch(
      /were \d+ votes in favour, 0 against, and 1 abstention\. The draft .* adopted as S\/RES\/2801/,
    );
    expect(told).toMatch(/^The meeting rose\.$/m);
    expect(told).toMatch(
      /raises a point of order \(rule 30\)\. “The list is long\.”\nThe chair (?:does not uphold|upholds) /,
    );
    expect(told).toMatch(/Shall S\/2031\/1 be amended so \(rule 36\)\?\nIn favour: None\nAgainst: \S/);
    expect(told).toMatch(/and 9 are needed .* The draft stays as it is \(rule 36\)\.$/m);
    expect(told).toMatch(/it is agreed \(S\/PRST\/2031\/1\)\. “The Council calls for calm\./);
  });

  it('[DO-5] names the permanent member whose negative vote stood in the way, and what it explained', () => {
    const [meeting] = vetoed.chronicle.meetings;
    if (meeting === undefined) throw new Error('No meeting was held');
    const told = lines(recordDocument(vetoed.sources, meeting)).join('\n');
    expect(told).toMatch(
      /n’est pas adopté en raison du vote négatif de ce membre permanent du Conseil\u00a0: \S/,
    );
    expect(told).toMatch(
      /Explication de vote\u00a0: «\u00a0It would not help .*\u00a0» Raisons données\u00a0: Perspectives raisonnables\./,
    );
  });
});

describe('a statement as a document', () => {
  it('[DO-1] is there once nobody has objected to it, paragraph by paragraph', () => {
    const document = findDocument('statement-t1', english.sources, english.chronicle);
    expect(document?.masthead.symbol).toBe('S/PRST/2031/1');
    expect(lines(document)).toEqual([
      'Statement by the President of the Security Council',
      'The situation in Testland',
      'The Council calls for calm.',
      'It asks for access.',
      'Agreed by all members of the Council, none of whom objected.',
    ]);
  });
});

describe('the name of a document', () => {
  it('[DO-1] finds drafts, their versions, amendments and meetings, and nothing else', () => {
    const find = (name: string) =>
      findDocument(name, english.sources, english.chronicle)?.masthead.symbol ?? null;
    expect(['draft-d1', 'draft-d1-rev-0', 'amendment-a1', 'meeting-1'].map(find)).toEqual([
      'S/RES/2801 (2031)',
      'S/RES/2801 (2031)',
      'S/2031/2',
      'S/PV.1',
    ]);
    expect(['draft-d9', 'draft-d1-rev-9', 'amendment-a9', 'meeting-9', 'minutes', '../d1'].map(find)).toEqual(
      Array(6).fill(null),
    );
  });
});
