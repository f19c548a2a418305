/** The same keys with any sentences: what one language owes to another. Arguments are compared by a test. */
export type SameKeys<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : SameKeys<Messages[Key]>;
};
