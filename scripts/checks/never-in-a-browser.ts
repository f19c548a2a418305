/**
 * What must never reach a browser: rules that judge, the model, the bots, secrets of scenarios, and the server's parts.
 * Files of ours by path, packages as `npm:<name>`, modules of Node as `node:<name>`.
 */
const NEVER: readonly RegExp[] = [
  /^engine\/.*\bdecide(?:-[\w-]+)?(?:\.ts$|\/)/,
  /^engine\/bots\//,
  /^(?:scenarios|db|server)\//,
  /^node:/,
  /^npm:(?:@marcbachmann\/cel-js|yaml|drizzle-orm|postgres|@node-rs\/argon2|pino|socket\.io|hono|@hono\/.*)$/,
];

/** Of these folders only what is named here may: the names, units and texts that a draft is written with. */
const ONLY_PARTLY: readonly { folder: RegExp; part: RegExp }[] = [
  {
    folder: /^engine\/crisis\//,
    part: /^engine\/crisis\/(?:types\.ts|indicators\.ts|texts\/|measures\/(?:ids|time-classes|faces|face-types)\.ts|measures\/(?:face|texts)\/)/,
  },
  { folder: /^engine\/framework\//, part: /^engine\/framework\/types\.ts$/ },
  { folder: /^engine\/scenario\//, part: /^engine\/scenario\/(?:face|locale)\.ts$/ },
];

/** @param target a file of ours, `npm:<package>` or `node:<module>` */
export function isForServerOnly(target: string): boolean {
  return (
    NEVER.some((pattern) => pattern.test(target)) ||
    ONLY_PARTLY.some(({ folder, part }) => folder.test(target) && !part.test(target))
  );
}
