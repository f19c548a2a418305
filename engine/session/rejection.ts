/**
 * A refusal, as a value. The code is `area/what` and belongs to the module that raises it; the parameters fill the
 * message a student reads, in their language, which also says what would make the command valid.
 */
export interface Rejection {
  readonly code: `${string}/${string}`;
  readonly params: Readonly<Record<string, string | number>>;
}

export function rejection(code: Rejection['code'], params: Rejection['params'] = {}): Rejection {
  return { code, params };
}
