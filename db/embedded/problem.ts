/**
 * Why the embedded database cannot run, in words for whoever runs Threshold: what is wrong and what to do about it.
 * Its message is printed as it stands, without a stack.
 */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

/** The part of a logger that the embedded database needs; pino's fits. */
export interface EmbeddedLog {
  info(line: string): void;
  warn(line: string): void;
}
