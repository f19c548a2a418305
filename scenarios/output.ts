/** Where a command's lines go: what was asked for, and what went wrong. */
export interface CommandOutput {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}
