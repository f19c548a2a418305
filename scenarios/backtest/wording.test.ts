import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crisisWords } from '#engine/crisis/texts/words.ts';
import { en } from '#engine/framework/texts/en.ts';
import { fr } from '#engine/framework/texts/fr.ts';
import { locales } from '#engine/scenario/locale.ts';
import { listScenarios, readScenario, scenariosFolder } from '#scenarios/load.ts';

/**
 * Words by which a text says what is to become of a country, from where its reader stands. What people expected then may be told; so may
 * what a session's week brings.
 */
const forecasts = {
  en: /\b(?:forecasts?|predict(?:s|ed|ions?)?|prognos[ie]s|in the (?:near )?future|in (?:the )?years to come|(?:coming|next) (?:years|decades)|will (?:probably|likely|surely|inevitably|one day)|(?:is|are) (?:bound|expected|set) to|20(?:2[6-9]|[3-9]\d))\b/gi,
  fr: /\b(?:prévisions?|prédi(?:t|re|ctions?)|pronosti[a-z]+|années (?:à venir|qui viennent)|prochaines (?:années|décennies)|(?:est|sont) appelée?s? à|devrai(?:t|ent) bientôt|20(?:2[6-9]|[3-9]\d))\b|à l’avenir|dans un (?:proche )?avenir/gi,
} as const;

/** To say of oneself that one does not forecast is no forecast. */
const denials = /does not predict|ne prédit pas/gi;

const found = (locale: 'en' | 'fr', text: string): readonly string[] =>
  text.replaceAll(denials, '').match(forecasts[locale]) ?? [];

/** What a reader of a scenario is told: its words, pages and briefs. Comments in YAML are no speech to a reader. */
function wordsIn(
  folder: string,
  locale: string,
): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(
      (file) =>
        file === `texts.${locale}.yaml` ||
        file.endsWith(`.${locale}.md`) ||
        (file.startsWith(`briefs/${locale}/`) && file.endsWith('.md')),
    )
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return { file, text: file.endsWith('.yaml') ? text.replaceAll(/^\s*#.*$/gm, '') : text };
    });
}

const historical = listScenarios().filter((slug) => {
  const { scenario } = readScenario(slug).source;
  return (scenario as { setting?: string } | undefined)?.setting === 'historical';
});

describe('[AS-64] nothing forecasts about a real country', () => {
  it('knows a forecast when it sees one', () => {
    expect(found('en', 'Violence will probably return in the coming years.')).toHaveLength(2);
    expect(
      found('fr', 'Selon les prévisions, la violence reviendra dans les prochaines années.'),
    ).toHaveLength(2);
    expect(found('en', 'Whether it would come back nobody knew then.')).toEqual([]);
  });

  it('has scenarios after real cases to look at', () => {
    expect(historical.length).toBeGreaterThanOrEqual(6);
  });

  describe.each(historical)('%s', (slug) => {
    it.each(locales)('in %s', (locale) => {
      const said = wordsIn(join(scenariosFolder, slug), locale).flatMap(({ file, text }) =>
        found(locale, text).map((words) => `${file}: ${words}`),
      );
      expect(said).toEqual([]);
    });
  });

  it.each(locales)('the words of the assessment and of the model, in %s', (locale) => {
    const words = { en, fr }[locale];
    expect(found(locale, JSON.stringify(words))).toEqual([]);
    expect(found(locale, JSON.stringify(crisisWords[locale]))).toEqual([]);
  });
});
