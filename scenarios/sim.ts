import { runSim } from './sim/run.ts';

// Whoever reads with `head` or `less` may stop early: that is no fault of the simulation.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = runSim(process.argv.slice(2), { say: console.log, complain: console.error });
