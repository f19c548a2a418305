import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { type ForceLineId, forceLineIds } from './line-ids.ts';
import { profileOf } from './profile.ts';
import type { AssessedRecord } from './record.ts';
import { kenyaLike } from './testing/kenya.ts';
import { kosovoLike } from './testing/kosovo.ts';
import { libyaLike } from './testing/libya.ts';
import { findingOf } from './testing/lines.ts';
import { prevented } from './testing/prevented.ts';
import { rwandaLike } from './testing/rwanda.ts';
import type { Verdict } from './types.ts';

/** The six criteria as the literature on a case reads them: + largely met, ~ contested or partly, - not met, n/a no intervention. */
const signs: Readonly<Record<Verdict, string>> = {
  met: '+',
  partly: '~',
  violated: '-',
  'not-applicable': 'n/a',
};

function table(record: AssessedRecord): Readonly<Record<ForceLineId, string>> {
  const lines = assess(record);
  return Object.fromEntries(
    forceLineIds.map((id) => [id, signs[lines.find((line) => line.id === id)?.verdict ?? 'not-applicable']]),
  ) as Record<ForceLineId, string>;
}

describe('[AS-30] records after real cases are judged as the literature judges them', () => {
  it('Rwanda 1994: cause, last resort, prospects and authority met, the means too late and small', () => {
    expect(table(rwandaLike)).toEqual({
      'MI-JUSTCAUSE': '+',
      'MI-INTENTION': '~',
      'MI-LASTRESORT': '+',
      'MI-PROPORTION': '-',
      'MI-PROSPECTS': '+',
      'MI-AUTHORITY': '+',
    });
    expect(findingOf('MI-PROPORTION', rwandaLike)).toBe('violated proportion/too-small');
  });

  it('Rwanda 1994: the warning of January was not heeded, and the answer never came', () => {
    expect(findingOf('PV-EW2', rwandaLike)).toBe('partly warning/discussed-late');
    expect(findingOf('RE-ANSWER', rwandaLike)).toBe('violated answer/overtaken');
    expect(findingOf('RE-INACTION', rwandaLike)).toBe('partly inaction/hesitation');
    expect(findingOf('AU-D', rwandaLike)).toBe('met veto/unused');
  });

  it('Kosovo 1999: cause met, no authority, the rest contested', () => {
    expect(table(kosovoLike)).toEqual({
      'MI-JUSTCAUSE': '+',
      'MI-INTENTION': '+',
      'MI-LASTRESORT': '~',
      'MI-PROPORTION': '~',
      'MI-PROSPECTS': '~',
      'MI-AUTHORITY': '-',
    });
    expect(profileOf(assess(kosovoLike)).force.map(({ standing }) => standing)).toEqual(['not-justified']);
  });

  it('Kenya 2008: near the threshold, no force, by consent and the regional body', () => {
    expect(findingOf('JC-A', kenyaLike)).toBe('partly threshold/killing-near');
    expect(findingOf('JC-B', kenyaLike)).toBe('not-applicable threshold/flight-not-expulsion');
    expect(table(kenyaLike)).toEqual({
      'MI-JUSTCAUSE': 'n/a',
      'MI-INTENTION': 'n/a',
      'MI-LASTRESORT': 'n/a',
      'MI-PROPORTION': 'n/a',
      'MI-PROSPECTS': 'n/a',
      'MI-AUTHORITY': '+',
    });
    expect(findingOf('PV-HARM', kenyaLike)).toBe('met harm/averted');
    expect(findingOf('RE-INACTION', kenyaLike)).toBe('not-applicable unasked/below-threshold');
  });

  it('Libya 2011: a mandate and a cause, and a drift that leaves the rest contested', () => {
    expect(table(libyaLike)).toEqual({
      'MI-JUSTCAUSE': '+',
      'MI-INTENTION': '~',
      'MI-LASTRESORT': '~',
      'MI-PROPORTION': '~',
      'MI-PROSPECTS': '~',
      'MI-AUTHORITY': '+',
    });
    expect(findingOf('PV-1', libyaLike)).toBe('not-applicable unasked/no-time');
    expect(findingOf('MI-LASTRESORT', libyaLike)).toBe('partly resort/untried');
    expect(findingOf('MI-INTENTION', libyaLike)).toBe('partly intention/overthrow');
    expect(findingOf('RB-RELAPSE', libyaLike)).toBe('violated relapse/high');
    expect(profileOf(assess(libyaLike)).force.map(({ standing }) => standing)).toEqual(['contested']);
  });
});

describe('a model success of prevention', () => {
  it('is met on every line of prevention, and has nothing to answer for in the rest', () => {
    const lines = assess(prevented);
    // Whether prevention came before force does not arise where nobody thought of force.
    const prevention = lines.filter(({ element, id }) => element === 'prevent' && id !== 'PR-A');
    expect(prevention.filter(({ verdict }) => verdict !== 'met')).toEqual([]);
    const { elements } = profileOf(lines);
    expect(elements.map(({ element }) => element)).toEqual(['prevent', 'react', 'rebuild']);
    expect(elements[0]?.mean).toBe(2);
    expect(elements[2]?.mean).toBeNull();
    expect(lines.find(({ id }) => id === 'JC-A')?.reason.code).toBe('threshold/killing-averted');
  });
});
