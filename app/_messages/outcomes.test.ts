import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { en } from '#app/_messages/en/index.ts';
import { fr } from '#app/_messages/fr/index.ts';
import { councilPack } from '#engine/council/rules/council.ts';
import { resolveMajority } from '#engine/council/rules/majority.ts';
import { tally } from '#engine/council/tally.ts';
import { ballotsOf, membersOf, permanentMembers } from '#engine/council/testing/historic.ts';
import { historicVotes } from '#engine/council/testing/votes.ts';

const said = {
  en: createTranslator({ locale: 'en', messages: en, namespace: 'procedure.outcomes' }),
  fr: createTranslator({ locale: 'fr', messages: fr as never, namespace: 'procedure.outcomes' as never }),
} as unknown as Readonly<Record<'en' | 'fr', (key: string, values: object) => string>>;

/** What the outcome of a row must cite: which half of Article 27 decided it, or the Article as such where no half did. */
const cited = { adopted: 'Article 27', failed: 'Article 27', vetoed: 'Article 27(3)' } as const;

describe('the outcome of every vote on record, as a sentence', () => {
  it.each(historicVotes)('[VO-14] $symbol of $day', (vote) => {
    const members = membersOf(vote);
    const outcome = tally(ballotsOf(vote), {
      procedural: vote.procedural,
      members,
      permanent: permanentMembers,
      ...resolveMajority(councilPack.majorities.substance, vote.day, members.length),
    });
    const { code, params } = outcome.reason;
    const key = code.replace('voting/', '');
    const english = said.en(key, params);
    expect(english).toMatch(vote.outcome === 'adopted' ? /^Adopted/ : /^Not adopted/);
    expect(english).toContain(
      vote.procedural && vote.against.length > 0 && vote.outcome === 'adopted'
        ? 'Article 27(2)'
        : cited[vote.outcome],
    );
    if (vote.counts.yes > 0) expect(english).toContain(` ${vote.counts.yes} `);
    expect(said.fr(key, params)).toMatch(vote.outcome === 'adopted' ? /^Adopté/ : /^Non adopté/);
    expect(`${english}${said.fr(key, params)}`).not.toMatch(/[{}]/);
  });
});
