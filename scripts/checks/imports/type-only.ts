const STATEMENT = /\b(?:import|export)\s+(type\s+)?(?:[\w*{}$,\s]+?\s+from\s+)?['"]([^'"]+)['"]/g;

/**
 * Whether a file imports a module for its types alone, and so not at all once it runs. `import { type A }` is no such
 * import: with `verbatimModuleSyntax` it stays as one that loads the module for its effects.
 *
 * @param text the file
 * @param specifier the module as written in it
 */
export function isTypeOnly(text: string, specifier: string): boolean {
  const statements = [...text.matchAll(STATEMENT)].filter((match) => match[2] === specifier);
  return (
    statements.length > 0 && statements.every((match) => match[1] !== undefined) && !isLoaded(text, specifier)
  );
}

function isLoaded(text: string, specifier: string): boolean {
  return [`import('${specifier}')`, `import("${specifier}")`].some((call) => text.includes(call));
}
