import { loadScenario, checkFolder } from '#scenarios/load.ts';
import { playOut } from '#engine/bots/playing.ts';
import { followPlaybook } from '#scenarios/sim/follow-playbook.ts';
for (const slug of process.argv.slice(2)) {
  const { scenario, playbooks } = checkFolder(slug);
  if (!scenario) throw new Error(slug);
  const pb = playbooks['history']!;
  const t=Date.now();
  const f = followPlaybook(pb, scenario);
  const played = playOut({ scenario, seed: pb.seed, length: pb.length, locale: 'en', script: f.script });
  console.log('##', slug, Date.now()-t, 'ms refused', f.refused().length, JSON.stringify(f.refused().slice(0,5)));
  for (const l of played.state.debrief.assessment) console.log(' ', l.id.padEnd(13), (l.subject?.id??'').padEnd(28), l.verdict.padEnd(15), l.reason.code, JSON.stringify(l.reason.params));
}
