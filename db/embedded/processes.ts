import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/**
 * What the operating system says about other processes. Linux answers from /proc, since slim images lack `ps`;
 * macOS from `ps`; Windows from its own tools.
 */

/** Whether a process of this id runs. A zombie, which only waits for its parent to look, does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return linuxStat(pid)?.state !== 'Z';
}

/** The command line of a running process (on Windows its image name alone), or null when there is none. */
export function commandOf(pid: number): string | null {
  if (!isRunning(pid)) return null;
  if (process.platform === 'linux')
    return readText(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim() ?? null;
  if (process.platform === 'win32') return ask('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']);
  return ask('ps', ['-o', 'args=', '-p', String(pid)]);
}

/**
 * When a process began, as an opaque text that is only good for comparing: the same id with another beginning is
 * another process. Null when the system does not say.
 */
export function startOf(pid: number): string | null {
  if (process.platform === 'linux') {
    const boot = readText('/proc/sys/kernel/random/boot_id')?.trim();
    const stat = linuxStat(pid);
    return stat === null ? null : `${boot} ${stat.startTicks}`;
  }
  if (process.platform === 'win32') {
    const script = `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`;
    return ask('powershell', ['-NoProfile', '-NonInteractive', '-Command', script]);
  }
  return ask('ps', ['-o', 'lstart=', '-p', String(pid)]);
}

/** The folder a process works in, where the system tells (Linux); else null. */
export function workingFolderOf(pid: number): string | null {
  if (process.platform !== 'linux') return null;
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

/** The ids of all processes whose command line begins with `prefix`. Windows has no such titles: none there. */
export function processesTitled(prefix: string): number[] {
  if (process.platform === 'win32') return [];
  if (process.platform === 'linux') {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => readText(`/proc/${pid}/cmdline`)?.startsWith(prefix) === true && isRunning(pid));
  }
  return (ask('ps', ['-A', '-o', 'pid=,args=']) ?? '')
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match?.[2]?.startsWith(prefix) === true)
    .map((match) => Number(match?.[1]));
}

function linuxStat(pid: number): { state: string; startTicks: string } | null {
  if (process.platform !== 'linux') return null;
  const text = readText(`/proc/${pid}/stat`);
  if (text === null) return null;
  // The second field is the program's name in brackets and may itself hold brackets and spaces.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', startTicks: fields[19] ?? '' };
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function ask(program: string, args: string[]): string | null {
  try {
    const text = execFileSync(program, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      windowsHide: true,
      env: { ...process.env, LC_ALL: 'C' },
    });
    return text.trim() || null;
  } catch {
    return null;
  }
}
