import { readdirSync, readFileSync } from 'node:fs';
import type { Duration } from '#engine/kernel/instant.ts';

/** The kernel counts in hundredths of a second, on every Linux that Node runs on. */
const tick: Duration = 10;

/** The processor time that a process has taken. */
export function cpuOf(pid: number): Duration {
  const { user, system } = statOf(pid);
  return (user + system) * tick;
}

/** The same of a process and all that it ever started: those that have ended count with whoever waited for them. */
export function cpuOfTree(root: number): Duration {
  const children = new Map<number, number[]>();
  for (const pid of runningPids()) {
    const parent = readStat(pid)?.parent;
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const sum = (pid: number): number => {
    const stat = readStat(pid);
    if (stat === null) return 0;
    const own = stat.user + stat.system + stat.endedUser + stat.endedSystem;
    return (children.get(pid) ?? []).reduce((total, child) => total + sum(child), own);
  };
  return sum(root) * tick;
}

interface Stat {
  readonly parent: number;
  readonly user: number;
  readonly system: number;
  readonly endedUser: number;
  readonly endedSystem: number;
}

function statOf(pid: number): Stat {
  const stat = readStat(pid);
  if (stat === null) throw new Error(`Process ${pid} is not there, or this is no Linux`);
  return stat;
}

/** `proc(5)`, stat: fields 4 and 14 to 17. The second is a name in brackets that may hold spaces. */
function readStat(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, parent, , , , , , , , , , user, system, endedUser, endedSystem] = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    if (parent === undefined || user === undefined || system === undefined) return null;
    return { parent, user, system, endedUser: endedUser ?? 0, endedSystem: endedSystem ?? 0 };
  } catch {
    return null;
  }
}

function runningPids(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}
