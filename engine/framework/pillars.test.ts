import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { lineFaces, lineIds } from './line-ids.ts';
import { linePlaces, pillarsOf } from './pillars.ts';
import { rwandaLike } from './testing/rwanda.ts';
import { verdicts } from './types.ts';

describe('[AS-63] the three pillars', () => {
  const profiles = pillarsOf(assess(rwandaLike));

  it('stand in their order, with the lines of each: prevention I and II, reaction III, rebuilding II', () => {
    expect(profiles.map(({ pillar }) => pillar)).toEqual(['state', 'assistance', 'response']);
    const under = (pillar: string) => profiles.find((one) => one.pillar === pillar)?.lines ?? [];
    expect(under('state')).toContain('PV-5');
    expect(under('assistance')).toEqual(expect.arrayContaining(['PV-EW1', 'PR-A', 'RB-DEV1']));
    expect(under('response')).toEqual(expect.arrayContaining(['RE-INACTION', 'MI-AUTHORITY', 'OP-A']));
  });

  it('count every line that judges conduct somewhere, and facts nowhere', () => {
    const counted = new Set(profiles.flatMap(({ lines }) => lines));
    expect([...counted].sort()).toEqual(
      lineIds.filter((id) => lineFaces[id].judges === 'conduct').toSorted(),
    );
  });

  it('have as many verdicts as there are lines under them', () => {
    for (const { lines, counts } of profiles) {
      const asked = assess(rwandaLike).filter(({ id }) => lines.includes(id)).length;
      expect(verdicts.reduce((sum, verdict) => sum + counts[verdict], 0)).toBe(asked);
    }
  });

  it('leave out of 2005 what the World Summit left out: no criteria, no word on the veto', () => {
    const leftOut = lineIds.filter((id) => linePlaces[id].summit === 'left-out');
    expect(leftOut).toEqual(
      expect.arrayContaining(['MI-INTENTION', 'MI-PROPORTION', 'MI-PROSPECTS', 'AU-D', 'AU-E']),
    );
    expect(linePlaces['MI-AUTHORITY'].summit).toBe('council-only');
  });
});
