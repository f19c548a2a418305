/** One thing that a check looked at, and what is wrong with it: nothing, when it holds. Counts as one test. */
export interface Finding {
  readonly name: string;
  readonly problems: readonly string[];
}

/** A check of the whole project. `root` is its folder; a test hands in a folder of its own. */
export type Check = (root: string) => Promise<readonly Finding[]>;
