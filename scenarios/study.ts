import { runStudy } from './study/run.ts';

// Whoever reads with `head` or `less` may stop early: that is no fault of the study.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runStudy(process.argv.slice(2), { say: console.log, complain: console.error });
