/**
 * Old releases of Node come this far and no further, so this file uses nothing that they lack.
 * Keep it in step with "engines" in package.json.
 */
const NEEDED = [20, 19];

/** Ends the program with a clear sentence when Node is older than Threshold needs. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  console.error(
    `Threshold needs Node ${NEEDED.join('.')} or later, and this is Node ${process.versions.node}. ` +
      'Install the current LTS release from https://nodejs.org, then try again.',
  );
  process.exit(1);
}
