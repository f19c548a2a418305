/**
 * Old releases of Node come this far and no further, so this file uses nothing that they lack.
 * Keep it in step with "engines" in package.json.
 */
const NEEDED_MAJOR = 20;
const NEEDED_MINOR = 19;

/** Ends the program with a clear sentence when Node is older than Threshold needs. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NEEDED_MAJOR || (major === NEEDED_MAJOR && minor >= NEEDED_MINOR)) return;
  console.error(
    `Threshold needs Node ${NEEDED_MAJOR}.${NEEDED_MINOR} or later, and this is Node ${process.versions.node}. ` +
      'Install the current LTS release from https://nodejs.org, then try again.',
  );
  process.exit(1);
}
