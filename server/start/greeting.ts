import { renderUnicodeCompact } from 'uqr';
import type { Addresses } from './addresses.ts';

/** What an operator sees once the server is ready: where it is, a code for phones, and at first how to get an account. */
export function greeting({ local, lan }: Addresses, firstRunLink: string | null): string {
  const lines = ['', '  Threshold is ready.', '', `  On this machine   ${local}`];
  if (lan !== null && lan !== local) lines.push(`  In your network   ${lan}`);
  const reachable = lan ?? local;
  lines.push('', indented(renderUnicodeCompact(reachable, { border: 1 })), '');
  if (firstRunLink !== null) {
    lines.push(
      '  There is no host account yet. This link makes the first one, once, within a day:',
      '',
      `  ${firstRunLink}`,
      '',
    );
  }
  lines.push('  Ctrl-C stops it; nothing is lost.', '');
  return lines.join('\n');
}

function indented(block: string): string {
  return block
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
