import { runCheck } from './check/run.ts';

process.exitCode = runCheck(process.argv.slice(2), {
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
});
