import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureEngine } from '#bench/engine/engine.ts';
import { type Audit, audit } from '#bench/load/audit.ts';
import { measureStart, type StartResult } from '#bench/load/one-start.ts';
import { type Rehearsed, rehearse } from '#bench/load/prepare.ts';
import { type Circumstances, circumstances, loadNow } from '#bench/report/machine.ts';
import { writeResults } from '#bench/report/write.ts';
import { type Contestant, contestants } from '#bench/servers/contestant.ts';
import { seconds } from '#engine/kernel/instant.ts';
import { listScenarios, loadScenario } from '#scenarios/load.ts';
import { type BenchPlan, planOf } from './plan.ts';

/**
 * `npm run bench`: measures the rules, then Threshold and plain Socket.IO in turn, each in a process of its own with this one as
 * the load, and writes `bench/results.md`. `--quick` prints the page instead.
 */
async function run(plan: BenchPlan): Promise<void> {
  const [slug] = listScenarios();
  if (slug === undefined) throw new Error('There is a scenario to play');
  const scenario = loadScenario(slug);
  const before = loadNow();
  say('the rules by themselves');
  const engine = measureEngine(scenario, plan.engine);
  const rehearsed = rehearse(scenario);
  const ours: StartResult[] = [];
  const peers: StartResult[] = [];
  let where: Circumstances | null = null;
  let audited: Audit | null = null;
  for (let start = 1; start <= plan.starts; start++) {
    say(`Threshold, start ${start} of ${plan.starts}`);
    const isLast = start === plan.starts;
    ours.push(
      await withServer('threshold', rehearsed, (contestant) =>
        measureStart(contestant, plan, async (rooms) => {
          const { database, server } = contestant;
          if (!isLast || database === null) return;
          where = { ...(await circumstances(database)), load: before };
          audited = await audit(database, rooms, server.ready.port, seconds(2));
        }),
      ),
    );
    say(`plain Socket.IO, start ${start} of ${plan.starts}`);
    peers.push(
      await withServer('plain Socket.IO', rehearsed, (contestant) => measureStart(contestant, plan)),
    );
  }
  if (where === null || audited === null) throw new Error('The last start is looked at');
  const page = writeResults({
    plan,
    circumstances: where,
    loadAtEnd: loadNow(),
    ours,
    peers,
    audit: audited,
    engine,
  });
  if (plan.name === 'full') writeFileSync(fileURLToPath(new URL('results.md', import.meta.url)), page);
  process.stdout.write(`\n${page}`);
}

async function withServer<Value>(
  name: keyof typeof contestants,
  rehearsed: Rehearsed,
  work: (contestant: Contestant) => Promise<Value>,
): Promise<Value> {
  const contestant = await contestants[name](rehearsed);
  try {
    return await work(contestant);
  } finally {
    await contestant.stop();
  }
}

function say(what: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${what} …\n`);
}

await run(planOf(process.argv.slice(2)));
