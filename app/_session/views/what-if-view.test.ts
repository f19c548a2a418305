import { describe, expect, it } from 'vitest';
import { hooked, sessionOf } from '#app/_session/testing/played-session.tsx';
import { playOut } from '#engine/bots/playing.ts';
import { decisionsIn } from '#engine/session/what-if/decisions.ts';
import { weighing } from '#engine/session/what-if/weighing.ts';
import { listScenarios, loadScenario } from '#scenarios/load.ts';
import { useDebriefWording } from './debrief-wording.ts';
import { whatIfView } from './what-if-view.ts';
import { useWhatIfWording } from './what-if-wording.ts';

const [scenario] = listScenarios().map((slug) => loadScenario(slug));
if (scenario === undefined) throw new Error('A scenario is shipped');
const seed = 'seed-0';
const played = playOut({ scenario, seed, length: 60, locale: 'en', script: null });
const under = weighing(decisionsIn(played.log), played.state, scenario, seed, { whole: 0, choices: 0 });
under.next();
const findings = under.findings();

describe.each(['en', 'fr'] as const)('what each decision changed, in %s', (locale) => {
  const session = sessionOf(played, scenario, locale);
  const say = hooked(locale, useDebriefWording);
  const words = hooked(locale, useWhatIfWording);
  const view = whatIfView(session, { is: 'working', findings }, say, words);

  it('names every decision and who made it, as the rest of the debrief does', () => {
    if (view.is !== 'found') throw new Error('There is something to show');
    expect(view.goesOn).toBe(true);
    expect(view.choices).toHaveLength(findings.choices.length);
    expect(new Set(view.choices.map(({ id }) => id)).size).toBe(view.choices.length);
    for (const { name, by, id } of view.choices) {
      expect(name.length).toBeGreaterThan(3);
      expect(name).not.toContain(id);
      expect(by).not.toBe('');
    }
    for (const [index, { choice }] of findings.choices.entries()) {
      const shown = view.choices[index];
      if (choice.is === 'measure') expect(shown?.name).toBe(session.names.measure(choice.measure));
      if (choice.is === 'resolution')
        for (const measure of choice.measures) expect(shown?.name).toContain(session.names.measure(measure));
    }
  });

  it('says so while others are before it, and while there is nothing to show yet', () => {
    expect(whatIfView(session, { is: 'waiting' }, say, words)).toEqual({ is: 'waiting' });
    expect(whatIfView(session, { is: 'working', findings: null }, say, words)).toEqual({ is: 'beginning' });
  });
});
