import { describe, expect, it } from 'vitest';
import { scenarioFace } from './face.ts';
import { checkScenario } from './parse.ts';
import { marker, soundSource } from './testing/source.ts';
import { readText } from './texts.ts';

function compiled() {
  const { scenario } = checkScenario(soundSource());
  if (scenario === null) throw new Error('The fixture is sound');
  return scenario;
}

describe('the public face of a scenario', () => {
  it('holds no secret text, number or condition', () => {
    const scenario = compiled();
    const whole = JSON.stringify(scenario);
    const face = JSON.stringify(scenarioFace(scenario));
    for (const secret of [
      marker,
      '41.7531',
      'truth.incitement',
      'me.speeches',
      'draft.coercion',
      '"means"',
      '"stance"',
    ]) {
      expect(whole, `the fixture should hold ${secret}`).toContain(secret);
      expect(face, secret).not.toContain(secret);
    }
  });

  it('looks up all its own keys', () => {
    const face = scenarioFace(compiled());
    const keys = [
      ...[face.title, face.summary, face.origin, face.background, face.contentNote, face.country.name],
      ...face.seats.flatMap(({ name, shortName, role }) => [name, shortName, role]),
      ...face.country.regions.flatMap(({ name, description }) => [name, description]),
      ...face.country.surroundings.map(({ name }) => name),
    ];
    for (const key of keys) expect(face.texts[key], key).toBeTypeOf('string');
  });

  it('speaks the reader’s language where it can', () => {
    const face = scenarioFace(compiled(), 'fr');
    expect(face.texts[face.title]).toBe('Un pays d’essai');
    expect(face.texts[face.summary]).toBe('A country for tests.');
  });
});

describe('reading a text', () => {
  it('is less concrete where the session asked for it and the author wrote it', () => {
    const { texts, events } = compiled();
    const radio = events.find(({ id }) => id === 'radio')!;
    expect(readText(texts, radio.body, 'en', 'concrete')).toBe(`${marker} lists were read.`);
    expect(readText(texts, radio.body, 'en', 'plain')).toBe(`${marker} it was heard.`);
    expect(readText(texts, radio.headline, 'fr', 'plain')).toBe(`${marker} radio`);
  });

  it('names who may read it', () => {
    const { texts, seats, events } = compiled();
    const china = seats.find(({ id }) => id === 'china')!;
    expect(texts[china.brief]?.audience).toBe('seat:china');
    expect(texts[china.name]?.audience).toBe('public');
    expect(texts[events[0]!.headline]?.audience).toBe('told');
  });
});
