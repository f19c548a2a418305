import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from making in the old generation what its site has often seen live long. While a class comes in, the buffers of what
 * each screen is sent wait a while, and V8 concludes that such buffers are always long-lived. Later ones, gone at once, then lie dead
 * in the old generation until its next collection and hold on to all that they point to: each short collection copies twice
 * as much, and moves wait for it (docs/adr/0030-what-a-move-costs.md).
 */
export function keepShortLivedYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
