import { countryCodes } from '#engine/scenario/country-codes.ts';
import { at, type Diagnostic, error, warning } from '#engine/scenario/diagnostic.ts';
import type { SeatKind } from '#engine/scenario/scenario.ts';
import type { SeatSource } from '#engine/scenario/schema/seat.ts';
import { files, type TypedSource } from '#engine/scenario/typed-source.ts';
import { checkKnown } from './names.ts';

const councilKinds: readonly SeatKind[] = ['permanent-member', 'elected-member'];

/** The seats that vote. */
export function councilSeats({ seats }: TypedSource): readonly string[] {
  return Object.keys(seats).filter((seat) => councilKinds.includes(seats[seat]!.kind));
}

/** Charter article 23: five permanent and ten elected members. The other kinds: how many a scenario may have. */
const counts: Readonly<Record<SeatKind, { readonly min: number; readonly max: number }>> = {
  'permanent-member': { min: 5, max: 5 },
  'elected-member': { min: 10, max: 10 },
  'concerned-state': { min: 1, max: 1 },
  neighbour: { min: 0, max: 4 },
  'regional-organisation': { min: 0, max: 2 },
  secretariat: { min: 1, max: 2 },
  ngo: { min: 0, max: 4 },
  press: { min: 0, max: 2 },
};

export function checkSeats(typed: TypedSource): readonly Diagnostic[] {
  return [
    ...checkCounts(typed),
    ...checkRanks(typed),
    ...checkKnown(
      at(files.scenario, 'first-president'),
      'Council seat',
      typed.scenario['first-president'],
      councilSeats(typed),
    ),
    ...Object.entries(typed.seats).flatMap(([seat, source]) => [
      ...checkSign(seat, source),
      ...checkObjectives(seat, source),
      ...checkSources(seat, source),
    ]),
  ];
}

function checkCounts({ seats }: TypedSource): readonly Diagnostic[] {
  return (Object.keys(counts) as SeatKind[]).flatMap((kind) => {
    const count = Object.values(seats).filter((seat) => seat.kind === kind).length;
    const { min, max } = counts[kind];
    if (count >= min && count <= max) return [];
    const wanted = min === max ? `exactly ${min}` : `${min} to ${max}`;
    return [
      error(
        at('seats'),
        'seats/count',
        `There are ${count} seats of the kind "${kind}"; there should be ${wanted}.`,
        count < min ? 'Add a file in the folder seats.' : 'Take one out of the folder seats.',
      ),
    ];
  });
}

function checkRanks({ seats }: TypedSource): readonly Diagnostic[] {
  const holders = new Map<number, string>();
  return Object.entries(seats).flatMap(([seat, { rank }]) => {
    const holder = holders.get(rank);
    holders.set(rank, seat);
    if (holder === undefined) return [];
    return [
      error(
        at(files.seat(seat), 'rank'),
        'seats/same-rank',
        `"${holder}" has the rank ${rank} too.`,
        'Give each seat its own.',
      ),
    ];
  });
}

function checkSign(seat: string, { setting, sign, kind }: SeatSource): readonly Diagnostic[] {
  const isState = councilKinds.includes(kind);
  if ('flag' in sign && !countryCodes.includes(sign.flag)) {
    return [
      error(
        at(files.seat(seat), 'sign', 'flag'),
        'seats/flag',
        `"${sign.flag}" is no state's code in ISO 3166.`,
        sign.flag === 'UK' ? 'The United Kingdom is GB.' : 'Look up its two letters, such as CN for China.',
      ),
    ];
  }
  if (setting === 'real' && isState && !('flag' in sign)) {
    return [
      error(
        at(files.seat(seat), 'sign'),
        'seats/flag',
        'A real state shows its flag.',
        'Write flag: and its ISO code.',
      ),
    ];
  }
  if (setting === 'invented' && 'flag' in sign) {
    return [
      error(
        at(files.seat(seat), 'sign'),
        'seats/flag',
        'An invented seat may not show a real flag.',
        'Choose an emblem.',
      ),
    ];
  }
  return [];
}

function checkObjectives(seat: string, { objectives }: SeatSource): readonly Diagnostic[] {
  const place = at(files.seat(seat), 'objectives');
  const entries = Object.values(objectives);
  const total = entries.reduce((sum, { weight }) => sum + weight, 0);
  return [
    ...(entries.length < 2 || entries.length > 5
      ? [
          error(
            place,
            'seats/objectives',
            `The seat has ${entries.length} objectives.`,
            'Give it two to five.',
          ),
        ]
      : []),
    ...(Math.abs(total - 1) > 1e-9
      ? [
          error(
            place,
            'seats/weights',
            `The weights add up to ${Number(total.toFixed(4))}.`,
            'Make them add up to 1.',
          ),
        ]
      : []),
    ...Object.entries(objectives).flatMap(([name, { met, partly }]) =>
      met === partly
        ? [
            error(
              at(files.seat(seat), 'objectives', name, 'partly'),
              'seats/same',
              'Partly met is the same as met.',
              'Ask less of partly.',
            ),
          ]
        : [],
    ),
  ];
}

/** A stance of a real state rests on what it did; that of an invented one on nothing outside the scenario. */
function checkSources(seat: string, { kind, setting, sources }: SeatSource): readonly Diagnostic[] {
  const place = at(files.seat(seat), 'sources');
  if (!councilKinds.includes(kind)) {
    return sources.length === 0
      ? []
      : [
          error(
            place,
            'seats/sources',
            'Only members of the Council have a voting record.',
            'Leave the sources out.',
          ),
        ];
  }
  if (setting === 'real' && sources.length < 2) {
    return [
      warning(
        place,
        'seats/sources',
        'The stance of a real state cites fewer than two recorded votes.',
        'Cite the votes that it rests on.',
      ),
    ];
  }
  return [];
}
