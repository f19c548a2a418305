import type { CouncilSlice } from '#engine/council/slice.ts';
import type { Turn } from '#engine/session/clock/slice.ts';

/** Where resolutions are numbered from: the Council's own stood near it when the first scenarios were written. */
const firstResolution = 2_801;

/** [DR-10] [AM-7] The symbol of the next draft or amendment that is circulated, `S/2026/3`: numbered from 1 in each year. */
export function nextDraftSymbol(
  { drafts, amendments }: Pick<CouncilSlice, 'drafts' | 'amendments'>,
  { from }: Pick<Turn, 'from'>,
): string {
  const series = `S/${yearOf(from)}/`;
  const given = [
    ...drafts.map(({ status }) => ('symbol' in status ? status.symbol : null)),
    ...amendments.map(({ symbol }) => symbol),
  ];
  const used = given.filter((symbol) => symbol?.startsWith(series));
  return `${series}${used.length + 1}`;
}

/** [VO-15] The symbol of the next resolution, `S/RES/2801 (2026)`: the numbers run on through the years. */
export function nextResolutionSymbol({ votes }: CouncilSlice, { from }: Turn): string {
  const adopted = votes.filter(({ resolution }) => resolution !== null);
  return `S/RES/${firstResolution + adopted.length} (${yearOf(from)})`;
}

/** [CN-3] The symbol of the next statement by the President, `S/PRST/2026/1`: numbered from 1 in each year. */
export function nextPresidentialStatement({ silenced }: CouncilSlice, { from }: Turn): string {
  const series = `S/PRST/${yearOf(from)}/`;
  return `${series}${symbolsIn(silenced).filter((symbol) => symbol.startsWith(series)).length + 1}`;
}

/** Where press releases of the Council are numbered from, as resolutions are. */
const firstPressRelease = 16_201;

/** [CN-3] The symbol of the next statement to the press, `SC/16201`. */
export function nextPressRelease({ silenced }: CouncilSlice): string {
  return `SC/${firstPressRelease + symbolsIn(silenced).filter((symbol) => symbol.startsWith('SC/')).length}`;
}

function symbolsIn(silenced: CouncilSlice['silenced']): readonly string[] {
  return silenced.flatMap(({ state }) =>
    state.is === 'agreed' && state.symbol !== null ? [state.symbol] : [],
  );
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}
