import type { Finding } from '#scripts/checks/finding.ts';
import type { Fingerprint } from './fingerprints.ts';
import { plainText } from './plain-text.ts';
import type { Secret } from './scenario-secrets.ts';
import type { SentFile } from './sent-files.ts';

/** One text alone is proof only when it is this long; shorter ones must come in pairs. */
const PROOF_LENGTH = 24;

/** Code for the server only that is in what browsers get. */
export function findCode(
  name: string,
  sent: readonly SentFile[],
  fingerprints: readonly Fingerprint[],
): Finding {
  const problems = sent.flatMap(({ path, text }) =>
    fingerprints
      .map(({ of, marks }) => ({ of, found: marks.filter((mark) => text.includes(mark)) }))
      .filter(({ found }) => found.length > 1 || found.some((mark) => mark.length >= PROOF_LENGTH))
      .map(({ of, found }) => `${of} is in ${path}: "${found.join('", "')}"`),
  );
  return { name, problems };
}

/** A package's code, known by a text that is its own and no chance. */
export function findPackages(
  name: string,
  sent: readonly SentFile[],
  packages: readonly Fingerprint[],
): Finding {
  const problems = sent.flatMap(({ path, text }) =>
    packages
      .filter(({ marks }) => marks.some((mark) => text.includes(mark)))
      .map(({ of }) => `${of} is in ${path}`),
  );
  return { name, problems };
}

/** A scenario's secret that is in what browsers get. The problem names where it is kept, and shows only its beginning. */
export function findSecrets(name: string, sent: readonly SentFile[], secrets: readonly Secret[]): Finding {
  const problems = sent.flatMap(({ path, text }) => {
    const plain = plainText(text);
    return secrets
      .filter(({ sentence }) => plain.includes(sentence))
      .map(({ of, sentence }) => `${of} is in ${path}: "${sentence.slice(0, 40)}…"`);
  });
  return { name, problems };
}
