import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { EmbeddedLog } from './problem.ts';
import { isRunning } from './processes.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start.ts';
import { killHard, type Spawned, spawnEmbedded } from './testing/spawned.ts';

/** Everything a test made: undone after it, whatever became of it. */
const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

const seed = mkdtempSync(join(tmpdir(), 'threshold-embedded-seed-'));
afterAll(() => rmSync(seed, { recursive: true, force: true }));

/** A folder with an empty database in it: making one takes longer than all else here, so it is made once and copied. */
async function seededFolder(): Promise<string> {
  if (!existsSync(join(seed, 'postgres'))) {
    const made = await startEmbeddedPostgres({ dataDir: seed, log: silent, port: 0 });
    await made.stop();
  }
  const folder = freshFolder();
  cpSync(seed, folder, { recursive: true });
  return folder;
}

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'threshold-embedded-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const silent: EmbeddedLog = { info: () => {}, warn: () => {} };

async function start(dataDir: string, log: EmbeddedLog = silent): Promise<EmbeddedPostgres> {
  const database = await startEmbeddedPostgres({ dataDir, log, port: 0 });
  undo.push(() => database.stop());
  return database;
}

async function spawnOne(dataDir: string): Promise<Spawned> {
  const spawned = await spawnEmbedded(dataDir);
  undo.push(() => killHard(spawned.child));
  return spawned;
}

function connect(url: string): postgres.Sql {
  // Its look-up of types, cut off by a kill, would reject where nobody can catch it.
  const sql = postgres(url, { max: 1, fetch_types: false });
  undo.push(() => sql.end({ timeout: 1 }));
  return sql;
}

async function writeMark(url: string, mark: string): Promise<void> {
  const sql = connect(url);
  await sql`set client_min_messages = warning`;
  await sql`create table if not exists mark (text text)`;
  await sql`insert into mark values (${mark})`;
}

async function readMarks(url: string): Promise<string[]> {
  const rows = await connect(url)<{ text: string }[]>`select text from mark order by text`;
  return rows.map((row) => row.text);
}

async function until(check: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 20_000; !(await check()); await sleep(50)) {
    if (Date.now() > deadline) throw new Error('It did not come to be within 20 seconds.');
  }
}

describe('the embedded PostgreSQL', () => {
  it('starts from nothing, stops, and opens again with what was written', async () => {
    const dataDir = join(freshFolder(), 'made', 'on the way');
    const first = await start(dataDir);
    const [settings] = await connect(first.url)`select current_setting('server_encoding') as encoding,
      current_setting('fsync') as fsync, current_setting('listen_addresses') as address,
      (select datcollate from pg_database where datname = current_database()) as collation`;
    expect(settings).toEqual({ encoding: 'UTF8', fsync: 'on', address: '127.0.0.1', collation: 'C' });
    await writeMark(first.url, 'Åland');
    const { pid } = first;
    await first.stop();
    expect(isRunning(pid)).toBe(false);

    const second = await start(dataDir);
    expect(await readMarks(second.url)).toEqual(['Åland']);
  });

  it('asks for a password that only its owner reads', async () => {
    const dataDir = await seededFolder();
    const { url } = await start(dataDir);
    const withAnother = new URL(url);
    withAnother.password = 'guessed';
    await expect(connect(withAnother.href)`select 1`).rejects.toThrow(/password/);
    if (process.platform === 'win32') return;
    expect(statSync(join(dataDir, 'postgres-password')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'postgres')).mode & 0o777).toBe(0o700);
  });

  it('is back by itself, at the same address, when its server is killed', async () => {
    const warnings: string[] = [];
    const database = await start(await seededFolder(), {
      info: () => {},
      warn: (line) => warnings.push(line),
    });
    await writeMark(database.url, 'before');
    let restarts = 0;
    database.onRestart(() => restarts++);
    const { pid, url } = database;
    process.kill(pid, 'SIGKILL');
    await until(() => restarts === 1);
    expect(database.pid).not.toBe(pid);
    expect(database.url).toBe(url);
    await writeMark(url, 'later');
    expect(await readMarks(url)).toEqual(['before', 'later']);
    expect(warnings.join('\n')).toContain(`process ${pid}) has ended`);
  });

  it('stays stopped, also when told so in the middle of a restart', async () => {
    const dataDir = await seededFolder();
    const database = await start(dataDir);
    process.kill(database.pid, 'SIGKILL');
    await sleep(300);
    await database.stop();
    expect(isRunning(database.pid)).toBe(false);
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
    expect(existsSync(join(dataDir, 'threshold.lock'))).toBe(false);
  });

  it('clears what a killed Threshold left running, and keeps its data', async () => {
    const dataDir = await seededFolder();
    const { child, line } = await spawnOne(dataDir);
    const [state, pid = '', url = ''] = line.split(' ');
    expect(state).toBe('ready');
    await writeMark(url, 'acknowledged');
    await killHard(child);
    expect(isRunning(Number(pid))).toBe(true);

    const next = await start(dataDir);
    expect(isRunning(Number(pid))).toBe(false);
    expect(await readMarks(next.url)).toEqual(['acknowledged']);
  });

  it('starts after both Threshold and its server were killed, with a client still busy', async () => {
    const dataDir = await seededFolder();
    const { child, line } = await spawnOne(dataDir);
    const [, pid = '', url = ''] = line.split(' ');
    await writeMark(url, 'acknowledged');
    const busy = connect(url)`select pg_sleep(60)`.catch(() => 'cut off');
    await killHard(child);
    process.kill(Number(pid), 'SIGKILL');

    const next = await start(dataDir);
    expect(await readMarks(next.url)).toEqual(['acknowledged']);
    expect(await busy).toBe('cut off');
  });

  it('is not misled by a lock file whose process id another program has by now', async () => {
    const dataDir = await seededFolder();
    const first = await start(dataDir);
    await writeMark(first.url, 'kept');
    await first.stop();
    writeFileSync(join(dataDir, 'threshold.lock'), `${process.pid}\nanother beginning\n`);
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n`);

    const next = await start(dataDir);
    expect(await readMarks(next.url)).toEqual(['kept']);
  });

  it('refuses a second copy on the same folder, and leaves the first alone', async () => {
    const dataDir = await seededFolder();
    const first = await start(dataDir);
    const { line } = await spawnOne(dataDir);
    expect(line).toMatch(
      new RegExp(`^refused Another copy of Threshold \\(process ${process.pid}\\) is using`),
    );
    await expect(startEmbeddedPostgres({ dataDir, log: silent })).rejects.toThrow(/Another copy/);
    await writeMark(first.url, 'undisturbed');
  });

  it('takes another port when its own is taken', async () => {
    const first = await start(await seededFolder());
    const port = Number(new URL(first.url).port);
    const second = await startEmbeddedPostgres({ dataDir: await seededFolder(), log: silent, port });
    undo.push(() => second.stop());
    expect(Number(new URL(second.url).port)).not.toBe(port);
  });

  it('says which PostgreSQL made a database that it cannot open', async () => {
    const dataDir = freshFolder();
    mkdirSync(join(dataDir, 'postgres'));
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '15\n');
    writeFileSync(join(dataDir, 'postgres-password'), 'any\n');
    await expect(startEmbeddedPostgres({ dataDir, log: silent })).rejects.toThrow(
      /was made by PostgreSQL 15, and this Threshold brings PostgreSQL 18/,
    );
  });

  it('says that its folder cannot be used when something else is there', async () => {
    const dataDir = join(freshFolder(), 'file');
    writeFileSync(dataDir, '');
    await expect(startEmbeddedPostgres({ dataDir, log: silent })).rejects.toThrow(
      /data folder .* cannot be used/,
    );
  });

  it('says that the password is missing rather than making another', async () => {
    const dataDir = freshFolder();
    mkdirSync(join(dataDir, 'postgres'));
    await expect(startEmbeddedPostgres({ dataDir, log: silent })).rejects.toThrow(
      /postgres-password is missing/,
    );
  });

  it('works where everyone may pass as well as below a folder that only its owner enters', async () => {
    const open = await seededFolder();
    chmodSync(open, 0o755);
    const database = await start(open);
    await writeMark(database.url, 'here');
    expect(await readMarks(database.url)).toEqual(['here']);
  });
});
