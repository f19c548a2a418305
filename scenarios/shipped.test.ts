import { describe, expect, it } from 'vitest';
import { scenarioFace } from '#engine/scenario/face.ts';
import { locales } from '#engine/scenario/locale.ts';
import { readText } from '#engine/scenario/texts.ts';
import { deckOf } from '#engine/session/deal.ts';
import { checkFolder, listScenarios, loadScenario } from './load.ts';

describe.each([...listScenarios()])('the shipped scenario %s', (slug) => {
  it('has neither errors nor warnings', () => {
    const { diagnostics } = checkFolder(slug);
    expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('has recorded playthroughs', () => {
    expect(Object.keys(checkFolder(slug).playbooks).length).toBeGreaterThanOrEqual(2);
  });

  it('has a script worth teaching with', () => {
    const scenario = loadScenario(slug);
    expect(scenario.events.length).toBeGreaterThanOrEqual(16);
    expect(scenario.endings.length).toBeGreaterThanOrEqual(5);
    expect(scenario.questions.length).toBeGreaterThanOrEqual(5);
    for (const seat of scenario.seats) {
      expect(seat.objectives.length, seat.id).toBeGreaterThanOrEqual(3);
      expect(seat.objectives.length, seat.id).toBeLessThanOrEqual(4);
    }
  });

  it('deals 25 to 40 measures of the catalogue, some of them to each seat and to the Council', () => {
    const scenario = loadScenario(slug);
    const deck = Object.values(deckOf(scenario));
    expect(deck.length).toBeGreaterThanOrEqual(25);
    expect(deck.length).toBeLessThanOrEqual(40);
    expect(deck.filter(({ council }) => council).length).toBeGreaterThanOrEqual(10);
    for (const { id } of scenario.seats) {
      const own = deck.filter(({ takers }) => takers.includes(id));
      expect(own.length, id).toBeGreaterThanOrEqual(1);
      expect(own.length, id).toBeLessThanOrEqual(25);
    }
  });

  it('gives each seat three openings for the first turn', () => {
    const { seats, texts } = loadScenario(slug);
    for (const { id, brief } of seats) {
      const openings = readText(texts, brief, 'en', 'concrete').split('## ').at(-1) ?? '';
      expect(openings.match(/^\d\. /gm), id).toHaveLength(3);
    }
  });

  it.each([...locales])('says in %s on its face nothing that only one seat may read', (locale) => {
    const scenario = loadScenario(slug);
    const face = JSON.stringify(scenarioFace(scenario, locale));
    for (const [key, text] of Object.entries(scenario.texts)) {
      if (text.audience === 'public') continue;
      const words = [text.english, ...Object.values(text.translations)].map(({ concrete }) => concrete);
      for (const word of words) {
        if (word.length > 30) expect(face.includes(JSON.stringify(word).slice(1, -1)), key).toBe(false);
      }
    }
  });
});
