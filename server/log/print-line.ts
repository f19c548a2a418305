const LEVELS: Readonly<Record<number, string>> = { 40: 'warning: ', 50: 'error: ', 60: 'fatal: ' };

/**
 * One log record, as JSON, made into a short line: the time of day, the level where it matters, the message, then the
 * rest as `name=value`. An error's stack follows on lines of its own.
 */
export function printLine(json: string): string {
  const { level, time, msg = '', error, ...rest } = JSON.parse(json);
  const fields = Object.entries(rest).map(([name, value]) => `${name}=${printValue(value)}`);
  const head = [`${String(time).slice(11, 19)} ${LEVELS[level] ?? ''}${msg}`, ...fields].join('  ');
  return error?.stack === undefined ? `${head}\n` : `${head}\n${error.stack}\n`;
}

function printValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
