const ONE_YEAR = 31_536_000;

/** Remembers a choice in this browser for a year. Works on plain http, as phones reach a laptop. */
export function rememberPreference(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API does not exist on plain http.
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${ONE_YEAR}; samesite=lax`;
}

/** Forgets a choice, so that the system's or the browser's own setting counts again. */
export function forgetPreference(name: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API does not exist on plain http.
  document.cookie = `${name}=; path=/; max-age=0; samesite=lax`;
}
