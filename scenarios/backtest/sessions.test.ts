import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '#engine/framework/assess.ts';
import { forceLineIds, lineFaces, lineIds } from '#engine/framework/line-ids.ts';
import { readYamlFile } from '#scenarios/yaml-file.ts';
import { recordOfSession } from './read-session.ts';
import { sessionSource } from './session-source.ts';

const folder = 'scenarios/backtest/sessions';

const sessions = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => {
    const { contents, problems } = readYamlFile(join(folder, file), file);
    if (problems.length > 0) throw new Error(`${file}: ${problems[0]?.message}`);
    return { file, session: sessionSource.parse(contents) };
  });

/** Of a line that is asked of several uses of force, the first. */
function findings(session: (typeof sessions)[number]['session']): ReadonlyMap<string, string> {
  const lines = assess(recordOfSession(session)).toReversed();
  return new Map(lines.map(({ id, verdict, reason }) => [id, `${verdict} ${reason.code}`]));
}

const expected = sessions.flatMap(({ session }) => Object.entries(session.expect));
const isExpected = (id: string, verdict: string) =>
  expected.some(([line, finding]) => line === id && finding.startsWith(`${verdict} `));

describe('[AS-81] sessions written by hand are judged as a reader of the report would judge them', () => {
  it.each(sessions)('$file: $session.title', ({ session }) => {
    const found = findings(session);
    const ours = Object.fromEntries(Object.keys(session.expect).map((id) => [id, found.get(id)]));
    expect(ours).toEqual(session.expect);
  });

  it('are at least twenty', () => {
    expect(sessions.length).toBeGreaterThanOrEqual(20);
  });

  it.each(forceLineIds)('expect each of the three verdicts on %s', (id) => {
    for (const verdict of ['met', 'partly', 'violated'])
      expect([verdict, isExpected(id, verdict)]).toEqual([verdict, true]);
  });

  it('expect each of the three verdicts on every other line that judges conduct', () => {
    const missing = lineIds
      .filter((id) => lineFaces[id].judges === 'conduct')
      .flatMap((id) =>
        ['met', 'partly', 'violated']
          .filter((verdict) => !isExpected(id, verdict))
          .map((verdict) => `${id} ${verdict}`),
      );
    expect(missing).toEqual([]);
  });
});
