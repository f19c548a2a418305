const LOOK_EVERY_MS = 500;

/**
 * Stops us cleanly when whoever started us is gone. npm runs us below a shell; told to stop, npm tells the shell, and
 * some shells end without telling us. Windows does not say when a parent ends; there this does nothing.
 */
export function followParent() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS);
  looking.unref();
}
