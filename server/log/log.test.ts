import { describe, expect, it } from 'vitest';
import { createLog, type LogOptions } from './log.ts';

function logged(
  options: Omit<LogOptions, 'write'>,
  speak: (log: ReturnType<typeof createLog>) => void,
): string {
  let text = '';
  speak(
    createLog({
      ...options,
      write: (line) => {
        text += line;
      },
    }),
  );
  return text;
}

describe('the log', () => {
  it('speaks to a person in short lines', () => {
    const text = logged({ level: 'info', form: 'lines' }, (log) => {
      log.info('Listening');
      log.child({ part: 'live' }).warn({ sessions: 2 }, 'Database lost');
    });
    expect(text).toMatch(
      /^\d\d:\d\d:\d\d Listening\n\d\d:\d\d:\d\d warning: Database lost {2}part=live {2}sessions=2\n$/,
    );
  });

  it('shows where an error came from', () => {
    const text = logged({ level: 'info', form: 'lines' }, (log) =>
      log.error(new Error('broken'), 'It failed'),
    );
    expect(text).toMatch(/error: It failed\nError: broken\n {4}at /);
  });

  it('speaks to a machine in JSON', () => {
    const text = logged({ level: 'info', form: 'json' }, (log) => log.info({ port: 3000 }, 'Listening'));
    expect(JSON.parse(text)).toMatchObject({ level: 30, port: 3000, msg: 'Listening' });
  });

  it('keeps silent below its level', () => {
    expect(logged({ level: 'warn', form: 'json' }, (log) => log.info('small talk'))).toBe('');
  });

  it('never writes a secret', () => {
    const text = logged({ level: 'info', form: 'json' }, (log) =>
      log.info(
        { password: 'MARK', body: { token: 'MARK' }, req: { headers: { cookie: 'MARK' } } },
        'request',
      ),
    );
    expect(text).toContain('[hidden]');
    expect(text).not.toContain('MARK');
  });
});
