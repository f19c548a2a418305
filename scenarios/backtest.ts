import { runBacktest } from './backtest/run.ts';

// Whoever reads with `head` or `less` may stop early: that is no fault of the test.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = runBacktest(process.argv.slice(2), { say: console.log, complain: console.error });
