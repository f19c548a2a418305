/** What a browser keeps of a page's own words, or nothing at all where storage is refused. */
export interface KeptStore {
  readonly read: (key: string) => string | null;
  readonly write: (key: string, value: string | null) => void;
}

const PREFIX = 'threshold:';

/** The browser's local storage. Reading and writing never fail: without storage, words live as long as the page. */
export const browserStore: KeptStore = {
  read(key) {
    try {
      return localStorage.getItem(PREFIX + key);
    } catch {
      return null;
    }
  },
  write(key, value) {
    try {
      if (value === null) localStorage.removeItem(PREFIX + key);
      else localStorage.setItem(PREFIX + key, value);
    } catch {
      // Storage is full or refused; the page still holds the words.
    }
  },
};

/** Reads a kept value back; what does not parse counts as not there. */
export function readKept<Value>(store: KeptStore, key: string): Value | null {
  const text = store.read(key);
  if (text === null) return null;
  try {
    return JSON.parse(text) as Value;
  } catch {
    return null;
  }
}
