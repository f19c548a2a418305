import { describe, expect, it } from 'vitest';
import { nextAct } from '#engine/bots/next-act.ts';
import type { Table } from '#engine/bots/play/table.ts';
import { bot, inputFor, must, sittingIn } from '#engine/bots/testing/sitting.ts';
import { aim, members, relief, smallScenario } from '#engine/bots/testing/small-scenario.ts';
import { type Locale, locales } from '#engine/scenario/locale.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { sessionCommand } from '#engine/session/commands.ts';

function speakersIn(scenario: Scenario, seed: string): readonly string[] {
  const table = sittingIn(scenario, 'negotiation', 0.8, { seed });
  return [...members, relief].filter(
    (seat) => nextAct(inputFor(table, scenario, seat, { seed }))?.command.type === 'AskForFloor',
  );
}

describe('how a seat speaks', () => {
  it('[BO-11] asks for the floor sometimes, and now this one, now that', () => {
    const scenario = smallScenario();
    const asked = ['one', 'two', 'three', 'four'].map((seed) => speakersIn(scenario, seed));
    const count = asked.flat().length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan((asked.length * (members.length + 1)) / 2);
    expect(new Set(asked.map((names) => names.join())).size).toBeGreaterThan(1);
  });

  it('[BO-11] asks oftener when an aim wants it heard', () => {
    const heard = { objectives: [aim('heard', 'me.speeches >= 1', 'me.speeches >= 1')] };
    const scenario = smallScenario(Object.fromEntries(members.map((seat) => [seat, heard])));
    const often = speakersIn(scenario, 'one').length + speakersIn(scenario, 'two').length;
    const seldom = speakersIn(smallScenario(), 'one').length + speakersIn(smallScenario(), 'two').length;
    expect(often).toBeGreaterThan(seldom);
  });

  it('[BO-11] [BO-16] says what it asks for in one line, in the session’s language, and gives the floor back', () => {
    const scenario = smallScenario();
    const speaking = (locale: Locale): Table => {
      const table = sittingIn(scenario, 'negotiation', 0.1, { locale });
      must(table, bot(relief), { type: 'AskForFloor' });
      expect(table.state().public.council.floor?.seat).toBe(relief);
      return table;
    };
    for (const locale of locales) {
      const act = nextAct(inputFor(speaking(locale), scenario, relief));
      const summary = act?.command.type === 'EndSpeech' ? act.command.summary : null;
      expect(summary).toContain('Exampland');
      expect(sessionCommand.safeParse(act?.command).success).toBe(true);
      expect(summary?.startsWith(locale === 'en' ? 'Asks' : 'Demande')).toBe(true);
    }
    const table = speaking('en');
    const act = nextAct(inputFor(table, scenario, relief));
    if (act === null) throw new Error('It ends its speech');
    expect(table.let(relief, act)).toBeNull();
    expect(table.state().public.council.floor).toBeNull();
    expect(table.state().public.council.speeches).toHaveLength(1);
  });
});
