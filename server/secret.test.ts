import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepAuthSecret } from './secret.ts';

describe('the sign-in secret', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'threshold-secret-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is the one given', () => {
    expect(keepAuthSecret({ authSecret: 'given', dataDir: folder })).toBe('given');
  });

  it('is otherwise made once, and kept where only its owner reads it', () => {
    const dataDir = join(folder, 'data');
    const secret = keepAuthSecret({ authSecret: null, dataDir });
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(keepAuthSecret({ authSecret: null, dataDir })).toBe(secret);
    if (process.platform !== 'win32') {
      expect(statSync(join(dataDir, 'auth-secret')).mode & 0o777).toBe(0o600);
    }
  });

  it('is another in another folder', () => {
    const one = keepAuthSecret({ authSecret: null, dataDir: join(folder, 'one') });
    expect(keepAuthSecret({ authSecret: null, dataDir: join(folder, 'two') })).not.toBe(one);
  });

  it('is read as it is when somebody put it there', () => {
    writeFileSync(join(folder, 'auth-secret'), 'brought from another machine\n');
    expect(keepAuthSecret({ authSecret: null, dataDir: folder })).toBe('brought from another machine');
  });
});
