import { describe, expect, it } from 'vitest';
import { indicatorIds, indicators } from '#engine/crisis/indicators.ts';
import { measureEffects } from '#engine/crisis/measures/effects.ts';
import type { MeasurePromise } from '#engine/crisis/measures/face-types.ts';
import { measureFaces } from '#engine/crisis/measures/faces.ts';
import { measureIds, preventIds, reactIds, rebuildIds } from '#engine/crisis/measures/ids.ts';
import { measureWords } from '#engine/crisis/measures/texts/words.ts';
import { sources } from '#engine/crisis/sources.ts';
import { crisisWords } from '#engine/crisis/texts/words.ts';
import type { MeasureId } from '#engine/crisis/types.ts';

/** Promises about deaths that are kept by troops in place, not by an effect of their own. */
function keptByTroops(measure: MeasureId, { indicator, direction }: MeasurePromise): boolean {
  const deaths = indicator === 'civilian-deaths' || indicator === 'battle-deaths';
  return measureEffects[measure].mandate !== null && deaths && direction === 'down';
}

describe('the catalogue', () => {
  it('names every measure once and covers all three stages', () => {
    expect(new Set(measureIds).size).toBe(measureIds.length);
    expect(measureIds.length).toBeGreaterThanOrEqual(90);
    expect(preventIds.length).toBeGreaterThan(25);
    expect(reactIds.length).toBeGreaterThan(45);
    expect(rebuildIds.length).toBeGreaterThan(20);
    for (const [ids, stage] of [
      [preventIds, 'prevent'],
      [reactIds, 'react'],
      [rebuildIds, 'rebuild'],
    ] as const) {
      for (const id of ids) expect(measureFaces[id].stage, id).toBe(stage);
    }
  });

  it('keeps every promise of a face by an effect in the same direction and on the same side', () => {
    const broken = measureIds.flatMap((measure) =>
      measureFaces[measure].promises
        .filter((promise) => !keptByTroops(measure, promise))
        .filter(({ indicator, direction, side }) => {
          const sign = direction === 'up' ? 1 : -1;
          return !measureEffects[measure].effects.some(
            (effect) => effect.on === indicator && effect.side === side && Math.sign(effect.mean) === sign,
          );
        })
        .map(({ indicator, direction }) => `${measure} ${indicator} ${direction}`),
    );
    expect(broken).toEqual([]);
  });

  it('says on the face when a measure acts, and means it', () => {
    for (const measure of measureIds) {
      const { actsIn } = measureFaces[measure];
      const [least, most] = measureEffects[measure].delayWeeks;
      expect(least, measure).toBe(actsIn.from);
      expect(most, measure).toBeLessThanOrEqual(actsIn.to);
    }
  });

  it('gives nothing for free: whoever takes a measure as a move pays for it', () => {
    for (const measure of measureIds) {
      const { politicalCapital, resources } = measureFaces[measure].cost;
      expect(politicalCapital + resources, measure).toBeGreaterThan(0);
    }
  });

  it('asks for pledges of what it takes parameters of', () => {
    for (const measure of measureIds) {
      const { needs, parameters } = measureFaces[measure];
      for (const need of needs) {
        if (need.need === 'resource')
          expect(parameters[need.resource], `${measure} ${need.resource}`).toBeDefined();
      }
      for (const bounds of [parameters.troops, parameters.police, parameters.money, parameters.weeks]) {
        if (bounds === undefined) continue;
        expect(bounds.min, measure).toBeLessThanOrEqual(bounds.default);
        expect(bounds.default, measure).toBeLessThanOrEqual(bounds.max);
      }
    }
  });

  it('calls for consent exactly where the state must agree', () => {
    for (const measure of measureIds) {
      const { consent, needs, coercion } = measureFaces[measure];
      const asks = needs.some(({ need }) => need === 'consent');
      if (consent === 'needed') expect(asks, measure).toBe(true);
      if (asks) expect(coercion, measure).toBeLessThan(2);
    }
  });

  it('says of force without consent that it is level 3 and military, and of nothing else', () => {
    const forced = measureIds.filter((measure) => measureFaces[measure].coercion === 3);
    expect(forced).toEqual([
      'no-fly-zone',
      'air-strikes-protection',
      'multinational-force-no-consent',
      'coalition-without-mandate',
      'opposition-arms-support',
    ]);
    for (const measure of forced) expect(measureFaces[measure].military).toBe(true);
  });

  it('threatens only what can be carried out', () => {
    for (const measure of measureIds) {
      for (const other of measureFaces[measure].threat?.deliveredBy ?? []) {
        expect(measureFaces[other].coercion, `${measure} by ${other}`).toBeGreaterThanOrEqual(0);
        expect(other).not.toBe(measure);
      }
    }
  });

  it('names a source for all that measures do', () => {
    for (const measure of measureIds) {
      const cited = measureEffects[measure].sources;
      expect(cited.length, measure).toBeGreaterThan(0);
      for (const source of cited) expect(sources[source]).not.toBe('');
    }
  });
});

describe('its words', () => {
  it('are there for every measure and indicator, in both languages, and are not the same', () => {
    for (const measure of measureIds) {
      const { en, fr } = { en: measureWords.en[measure], fr: measureWords.fr[measure] };
      for (const text of [en, fr]) {
        for (const line of [text.name, text.what, text.needs, text.legalBasis])
          expect(line.trim(), measure).not.toBe('');
        expect(text.name.length, measure).toBeLessThan(60);
      }
      expect(fr.what, measure).not.toBe(en.what);
    }
    for (const id of indicatorIds) {
      expect(crisisWords.en.indicators[id].name).not.toBe('');
      expect(crisisWords.fr.indicators[id].what).not.toBe(crisisWords.en.indicators[id].what);
      expect(indicators[id].anchors[0]).toBeLessThan(indicators[id].anchors[2]);
    }
  });
});
