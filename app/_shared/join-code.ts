/** What a person typed as a code, as the server knows codes: capitals, without spaces and hyphens. */
export function normaliseCode(typed: string): string {
  return typed.replaceAll(/[\s-]/g, '').toUpperCase();
}
