/** Makes a missing case of a union fail to compile, and names it should one ever arrive at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
