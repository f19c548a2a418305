import { type Logger, pino } from 'pino';
import { printLine } from './print-line.ts';

/** The server's own log. People never see it; what they are shown is said elsewhere. */
export type Log = Logger;

export interface LogOptions {
  readonly level: string;
  /** Short lines for a person at a terminal, or one JSON object a line for a machine that gathers logs. */
  readonly form: 'lines' | 'json';
  /** Where to; standard output unless a test listens. */
  readonly write?: (text: string) => void;
}

/**
 * What must never be written to a log: it would outlive the cookie, and be read by people who may not use it. Two
 * levels, since requests are logged as `{ req: { headers } }`.
 */
const SECRETS = ['cookie', 'authorization', 'password', 'token', 'secret'];
const redact = {
  paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.headers.${name}`]),
  censor: '[hidden]',
};

/** Makes the log. Children of it (`log.child({ part: 'live' })`) name the part of the server that speaks. */
export function createLog({ level, form, write = (text) => process.stdout.write(text) }: LogOptions): Log {
  const print = form === 'lines' ? (text: string) => write(printLine(text)) : write;
  const serializers = { error: pino.stdSerializers.err };
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact, serializers };
  return pino({ ...options, errorKey: 'error' }, { write: print });
}
