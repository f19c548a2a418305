import type { CapitalRequestKind } from '#engine/crisis/measures/face-types.ts';
import { type ModelParameters, standardParameters } from '#engine/crisis/parameters.ts';
import type { CrisisSetup } from '#engine/crisis/setup.ts';
import type {
  CapitalAnswer,
  CapitalFactor,
  CapitalReason,
  CapitalRequest,
  CrisisState,
} from '#engine/crisis/types.ts';
import { clamp } from '#engine/crisis/week.ts';
import type { Random } from '#engine/kernel/random.ts';

/** What the capital is known to have said, where a playthrough tells what happened. */
export const knownAnswers = ['granted', 'refused', 'withdrawn'] as const;
export type KnownAnswer = (typeof knownAnswers)[number];

type Factor = CapitalAnswer['factors'][number];

/**
 * What the capital says to its ambassador: granted or refused, with the reason that weighed most, the chance there was and
 * what spoke for and against. The dice are the week's: asked again in the same week with the same backing, it says the same.
 * @param dice those of the session, or the answer itself where it is known: what weighed is then told for that answer.
 */
export function answerCapital(
  state: CrisisState,
  request: CapitalRequest,
  setup: CrisisSetup,
  dice: Random | KnownAnswer,
  parameters: ModelParameters = standardParameters,
): CapitalAnswer {
  const factors = weighRequest(state, request, setup, parameters);
  const logOdds = factors.reduce((sum, { weight }) => sum + weight, 0);
  const chance = 1 / (1 + Math.exp(-logOdds));
  const granted =
    typeof dice === 'string'
      ? dice === 'granted'
      : dice.uniform('capital', state.week, request.kind) < chance;
  const reason = reasonFor(granted, factors, state);
  const answer = { kind: request.kind, granted, reason, chance, factors };
  return dice === 'withdrawn' ? { ...answer, takesBack: true } : answer;
}

/** In log-odds: what each circumstance adds to the chance of a yes. */
function weighRequest(
  { national, capital: { refusals }, settlement }: CrisisState,
  { kind, backing }: CapitalRequest,
  { capital }: CrisisSetup,
  { capital: weights }: ModelParameters,
): readonly Factor[] {
  const felt = (0.4 + 0.6 * (capital.dependence / 60)) * (1 - 0.5 * (capital.patron / 100));
  const unity = (national['council-unity'] - 50) / 50;
  const behind = {
    'ambassador-alone': 0,
    neighbours: weights.neighbours,
    council: weights.council * (1 + unity / 2),
  };
  const factors: readonly (readonly [CapitalFactor, number])[] = [
    ['what-is-asked', asked(kind, weights)],
    ['disposition', (weights.disposition * (50 - capital.hardLine)) / 50],
    ['intent', (-weights.intent * (national['regime-intent'] - 40)) / 50],
    ['pressure', (weights.pressure * felt * national.leverage) / 100],
    ['offers', (weights.offers * (0.5 + capital.dependence / 120) * national.inducement) / 100],
    ['friends-abroad', (-weights.patron * capital.patron) / 100],
    ['cohesion', weights.cohesion * clamp((national['regime-cohesion'] - 40) / 25, -1, 0)],
    ['council-unity', weights.unity * unity],
    ['backing', behind[backing]],
    [
      'momentum',
      (weights.momentum * (national['peace-momentum'] - 30)) / 50 + (settlement.is === 'none' ? 0 : 0.6),
    ],
    ['losing-the-war', weights.losing * clamp((national['armed-strength'] - 60) / 25, 0, 1)],
    ['earlier-refusals', -weights.refusals * Math.min(3, refusals[kind])],
  ];
  return factors.map(([factor, weight]) => ({ factor, weight }));
}

function asked(kind: CapitalRequestKind, weights: ModelParameters['capital']): number {
  return weights[kind];
}

const reasonsFor: Readonly<Partial<Record<CapitalFactor, CapitalReason>>> = {
  pressure: 'bows-to-pressure',
  backing: 'heeds-the-council',
  'council-unity': 'heeds-the-council',
  offers: 'takes-the-offer',
  momentum: 'wants-calm',
  'losing-the-war': 'sees-its-interest',
  disposition: 'sees-its-interest',
  intent: 'sees-its-interest',
};

const reasonsAgainst: Readonly<Partial<Record<CapitalFactor, CapitalReason>>> = {
  disposition: 'sovereignty',
  'what-is-asked': 'sovereignty',
  'earlier-refusals': 'sovereignty',
  intent: 'means-to-go-on',
  'friends-abroad': 'sheltered-by-friends',
  cohesion: 'fears-its-own-hardliners',
  'council-unity': 'distrusts-the-divided-council',
};

/** The reason of the circumstance that weighed most the way it went. */
function reasonFor(granted: boolean, factors: readonly Factor[], { settlement }: CrisisState): CapitalReason {
  if (!granted && settlement.is === 'victory' && settlement.of === 'armed-group') return 'nobody-in-command';
  const reasons = granted ? reasonsFor : reasonsAgainst;
  let reason: CapitalReason = granted ? 'sees-its-interest' : 'sovereignty';
  let most = 0;
  for (const { factor, weight } of factors) {
    const towards = granted ? weight : -weight;
    const named = reasons[factor];
    if (named !== undefined && towards > most) {
      most = towards;
      reason = named;
    }
  }
  return reason;
}
