import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { capitalRequestKinds } from '#engine/crisis/measures/face-types.ts';
import {
  indicatorRecords,
  namespaces,
  numbers,
  seatNumbers,
} from '#engine/scenario/expressions/vocabulary.ts';
import { emblemIds, leaningIds, seatKinds } from '#engine/scenario/scenario.ts';
import { countrySource } from '#engine/scenario/schema/country.ts';
import { crisisSource } from '#engine/scenario/schema/crisis.ts';
import { eventSource } from '#engine/scenario/schema/events.ts';
import { knownKeys } from '#engine/scenario/schema/known-keys.ts';
import { lengthSource } from '#engine/scenario/schema/plan.ts';
import { playbookSource, playbookStep, sixCriteria } from '#engine/scenario/schema/playbook.ts';
import { scenarioSource } from '#engine/scenario/schema/scenario.ts';
import { seatSource } from '#engine/scenario/schema/seat.ts';
import { englishTexts } from '#engine/scenario/schema/texts.ts';

const page = readFileSync('docs/authors/format.md', 'utf8');

describe('the page on the format', () => {
  it('names every key', () => {
    const keys = [
      ...[scenarioSource, countrySource, lengthSource, eventSource, seatSource, englishTexts].flatMap(
        (schema) => knownKeys(schema, []),
      ),
      ...knownKeys(crisisSource, []),
      ...knownKeys(crisisSource, ['structure']),
      ...knownKeys(crisisSource, ['capital']),
      ...knownKeys(countrySource, ['regions', 'any']),
      ...knownKeys(countrySource, ['surroundings', 'any']),
      ...knownKeys(seatSource, ['means']),
      ...knownKeys(seatSource, ['sources', 0]),
      ...knownKeys(seatSource, ['stance']),
      ...knownKeys(eventSource, ['effects', 0]),
      ...knownKeys(playbookSource, []),
      ...knownKeys(playbookStep, []),
      ...knownKeys(playbookStep, ['draft']),
      ...knownKeys(playbookStep, ['vote']),
      ...knownKeys(playbookStep, ['pledge']),
    ];
    expect(keys.length).toBeGreaterThan(70);
    for (const key of keys) expect(page, key).toContain(key);
  });

  it('names every choice', () => {
    for (const name of [...seatKinds, ...emblemIds, ...leaningIds, ...capitalRequestKinds, ...sixCriteria]) {
      expect(page, name).toContain(`\`${name}\``);
    }
  });

  it('names all that a condition may ask', () => {
    const names = [
      ...Object.keys(numbers).map((name) => `\`${name}\``),
      ...indicatorRecords.map((name) => `\`${name}.`),
      ...Object.keys(seatNumbers).map((name) => `\`${name}\``),
      ...Object.entries(namespaces).flatMap(([owner, { fields, methods }]) =>
        [...Object.keys(fields), ...Object.keys(methods)]
          .filter((member) => !(member in seatNumbers))
          .map((member) => `\`${owner}.${member}`),
      ),
    ];
    for (const name of names) expect(page, name).toContain(name);
  });
});
