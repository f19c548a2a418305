/**
 * How a reason's parameter is shown. Numbers are whole. Ids are named by whoever shows them; a list is ids joined by commas.
 * `percent` is 0..100, `index` a mark from 0 to 100, `rung` a step of the ladder of authority from 0 to 4.
 */
export const paramKinds = [
  'persons',
  'number',
  'percent',
  'weeks',
  'week',
  'index',
  'rung',
  'measure',
  'measures',
  'draft',
  'region',
  'seats',
  'families',
  'parts',
  'options',
] as const;
export type ParamKind = (typeof paramKinds)[number];

/** Every reason a line may have, with what fills it. Each has a sentence in both languages (`texts/`). */
export const reasonParams = {
  // Why a question did not arise.
  'unasked/began-later': {},
  'unasked/no-time': { weeks: 'weeks' },
  'unasked/below-threshold': {},
  'unasked/no-force': {},
  'unasked/never-rebuilt': {},
  'unasked/too-early': { weeks: 'weeks' },

  // Early warning.
  'knowledge/no-risk': {},
  'knowledge/analysed': { sources: 'number' },
  'knowledge/not-analysed': { sources: 'number' },
  'knowledge/one-source': {},
  'knowledge/none': { evidence: 'index' },
  'warning/none-given': {},
  'warning/discussed': { warnings: 'number', weeks: 'weeks' },
  'warning/discussed-some': { discussed: 'number', warnings: 'number' },
  'warning/discussed-late': { weeks: 'weeks' },
  'warning/discussed-after-violence': { week: 'week' },
  'warning/never-discussed': { warnings: 'number' },
  'warning/acted-on': { warnings: 'number', weeks: 'weeks', measure: 'measure' },
  'warning/acted-on-some': { answered: 'number', warnings: 'number' },
  'warning/acted-on-late': { weeks: 'weeks', measure: 'measure' },
  'warning/only-words': { warnings: 'number' },
  'warning/no-answer': { warnings: 'number' },

  // Prevention.
  'first/no-force': {},
  'first/prevention': { families: 'families', count: 'number' },
  'first/some': { families: 'families', count: 'number' },
  'first/none': {},
  'roots/several': { families: 'families', count: 'number' },
  'roots/few': { families: 'families', count: 'number' },
  'roots/none': {},
  'direct/stepwise': { tools: 'number' },
  'direct/few': { tools: 'number', needed: 'number' },
  'direct/no-mediation': { tools: 'number' },
  'direct/no-inducement': { tools: 'number' },
  'direct/out-of-order': { measure: 'measure' },
  'direct/late': { tools: 'number' },
  'direct/only-threats': { tools: 'number' },
  'direct/none': {},
  'inclusion/all': {},
  'inclusion/some': { included: 'parts', missing: 'parts' },
  'inclusion/late': { included: 'parts' },
  'inclusion/none': {},
  'means/none-asked': {},
  'means/given': { measures: 'number' },
  'means/half': { given: 'number', measures: 'number' },
  'means/pledges-only': { given: 'number', measures: 'number' },
  'duty/kept': { kept: 'number' },
  'duty/mixed': { kept: 'number', failed: 'number' },
  'duty/passive': {},
  'duty/obstructed': { failed: 'number' },
  'duty/perpetrated': { deaths: 'persons' },
  'harm/averted': { averted: 'persons', alone: 'persons', percent: 'percent' },
  'harm/averted-some': { averted: 'persons', alone: 'persons', percent: 'percent' },
  'harm/not-averted': { deaths: 'persons', alone: 'persons' },
  'harm/worse': { deaths: 'persons', alone: 'persons' },
  'harm/nothing-done': { deaths: 'persons' },
  'harm/nothing-to-avert': { alone: 'persons' },

  // The threshold.
  'threshold/killing-in-a-month': { week: 'week', deaths: 'persons' },
  'threshold/killing-in-a-year': { week: 'week', deaths: 'persons' },
  'threshold/killing-near': { deaths: 'persons', percent: 'percent' },
  'threshold/killing-averted': { week: 'week', deaths: 'persons' },
  'threshold/killing-far': { deaths: 'persons' },
  'threshold/expulsion': { week: 'week', people: 'persons' },
  'threshold/expulsion-of-group': { week: 'week', people: 'persons', region: 'region', percent: 'percent' },
  'threshold/expulsion-near': { people: 'persons', percent: 'percent' },
  'threshold/flight-not-expulsion': { people: 'persons' },
  'threshold/expulsion-far': { people: 'persons' },

  // The answer, and its absence.
  'answer/in-time': { weeks: 'weeks', measure: 'measure' },
  'answer/slow': { weeks: 'weeks', measure: 'measure' },
  'answer/without-effect': { weeks: 'weeks', measure: 'measure' },
  'answer/not-yet-felt': { measure: 'measure' },
  'answer/overtaken': { weeks: 'weeks' },
  'answer/by-itself': { weeks: 'weeks' },
  'answer/never': { weeks: 'weeks' },
  'inaction/none': { weeks: 'weeks', measure: 'measure' },
  'inaction/hesitation': { weeks: 'weeks', deaths: 'persons', measure: 'measure' },
  'inaction/too-late': { weeks: 'weeks', deaths: 'persons', percent: 'percent', measure: 'measure' },
  'inaction/single-states': { deaths: 'persons', measure: 'measure' },
  'inaction/never-acted': { deaths: 'persons', measure: 'measure' },
  'inaction/blocked': { weeks: 'weeks', deaths: 'persons', vetoes: 'number' },
  'inaction/only-words': { weeks: 'weeks', deaths: 'persons' },
  'inaction/nothing': { weeks: 'weeks', deaths: 'persons' },
  'pressure/not-called-for': {},
  'pressure/targeted': { measures: 'number' },
  'pressure/unmonitored': { measures: 'number' },
  'pressure/untargeted': { measure: 'measure' },
  'pressure/not-acting': { measures: 'number' },
  'pressure/did-harm': { measure: 'measure', deaths: 'persons', averted: 'persons' },
  'pressure/none': {},
  'order/no-coercion': {},
  'order/stepwise': { coercive: 'number' },
  'order/steps-skipped': { skipped: 'number', coercive: 'number', measure: 'measure' },
  'order/coercion-first': { skipped: 'number', coercive: 'number', measure: 'measure' },
  'evidence/independent': { sources: 'number' },
  'evidence/single': {},
  'evidence/partisan': { sources: 'number' },
  'evidence/none': {},

  // The six criteria.
  'authority/council': { rung: 'rung' },
  'authority/council-before': { rung: 'rung', draft: 'draft' },
  'authority/consent': { rung: 'rung' },
  'authority/consent-without-force': { rung: 'rung' },
  'authority/consent-refused': { rung: 'rung' },
  'authority/council-without-chapter-seven': { rung: 'rung' },
  'authority/uniting-for-peace': { rung: 'rung' },
  'authority/regional-seeking-council': { rung: 'rung' },
  'authority/majority-vetoed': { rung: 'rung', draft: 'draft' },
  'authority/none': { rung: 'rung' },
  'cause/killing': { deaths: 'persons' },
  'cause/expulsion': { people: 'persons' },
  'cause/apprehended': { deaths: 'persons' },
  'cause/near': { percent: 'percent' },
  'cause/unproven': {},
  'cause/state-able': {},
  'cause/repression': { percent: 'percent' },
  'cause/inflated': { percent: 'percent' },
  'cause/short': { percent: 'percent' },
  'intention/protection': { states: 'number' },
  'intention/few-states': { states: 'number' },
  'intention/no-regional-support': { states: 'number' },
  'intention/overthrow': {},
  'intention/took-sides': { measure: 'measure' },
  'intention/overstayed': { weeks: 'weeks' },
  'intention/alone': {},
  'resort/exhausted': { measures: 'number' },
  'resort/talks-open': { measure: 'measure', momentum: 'index' },
  'resort/talks-begun': { measure: 'measure', weeks: 'weeks' },
  'resort/untried': { options: 'options' },
  'resort/force-first': {},
  'proportion/not-used': {},
  'proportion/kept': { harm: 'persons', averted: 'persons' },
  'proportion/harm-grew': { harm: 'persons', percent: 'percent' },
  'proportion/overstayed': { weeks: 'weeks' },
  'proportion/overthrow': {},
  'proportion/too-small': { percent: 'percent' },
  'proportion/harm-as-great': { harm: 'persons', averted: 'persons' },
  'prospects/good': { percent: 'percent' },
  'prospects/no-exit': {},
  'prospects/means-missing': { percent: 'percent' },
  'prospects/no-benefit': { deaths: 'persons', alone: 'persons' },
  'prospects/wider-war': { risk: 'index' },
  'prospects/worse': { deaths: 'persons', alone: 'persons' },
  'mandate/none': {},
  'mandate/resourced': { measures: 'number' },
  'mandate/thin': { measure: 'measure', percent: 'percent' },
  'mandate/some-empty': { empty: 'number', measures: 'number', measure: 'measure', percent: 'percent' },
  'mandate/empty': { empty: 'number', measures: 'number', measure: 'measure', percent: 'percent' },
  'mandate/open-ended': { measure: 'measure' },
  'veto/no-credible-draft': {},
  'veto/unused': { drafts: 'number' },
  'veto/near-threshold': { draft: 'draft', seats: 'seats' },
  'veto/overcome': { draft: 'draft', seats: 'seats', weeks: 'weeks' },
  'veto/cast': { draft: 'draft', seats: 'seats', vetoes: 'number' },

  // Authority sought, and the Council's own part.
  'sought/before': {},
  'sought/afterwards': { weeks: 'weeks', draft: 'draft' },
  'sought/for-some': { sought: 'number', uses: 'number' },
  'sought/never': { uses: 'number' },
  'sought/consented': {},
  'dealt/promptly': { weeks: 'weeks', measure: 'measure' },
  'dealt/without-verifying': { weeks: 'weeks' },
  'dealt/verified-only': { measure: 'measure' },
  'dealt/late': { weeks: 'weeks' },
  'dealt/never': { weeks: 'weeks' },
  'fallback/no-deadlock': {},
  'fallback/assembly': { draft: 'draft', weeks: 'weeks' },
  'fallback/regional': { draft: 'draft', weeks: 'weeks', measure: 'measure' },
  'fallback/late': { draft: 'draft', weeks: 'weeks', measure: 'measure' },
  'fallback/not-yet': { draft: 'draft' },
  'fallback/none': { draft: 'draft' },

  // Operational principles.
  'command/no-soldiers': {},
  'command/single': {},
  'command/dual': { measures: 'measures' },
  'command/separate': { measures: 'measures' },
  'limits/gradual': {},
  'limits/at-once': { measure: 'measure' },
  'limits/overstayed': { weeks: 'weeks' },
  'limits/took-sides': { measure: 'measure' },
  'limits/defeat': {},
  'rules/not-called-for': {},
  'rules/fit': { measures: 'number' },
  'rules/some-weak': { measure: 'measure' },
  'rules/weak': { measure: 'measure' },
  'rules/unauthorised': { measure: 'measure' },
  'posture/nobody-there': {},
  'posture/stayed': { measures: 'number' },
  'posture/ended': { measure: 'measure', deaths: 'persons' },
  'posture/withdrawn': { measure: 'measure', deaths: 'persons' },
  'relief/no-soldiers': {},
  'relief/together': { measures: 'number' },
  'relief/access-fell': { before: 'index', after: 'index' },
  'relief/nobody': {},
  'relief/cut-off': { before: 'index', after: 'index' },

  // Rebuilding.
  'exit/planned': {},
  'exit/afterwards': {},
  'exit/none': {},
  'peace/nothing-to-compare': {},
  'peace/kept': { percent: 'percent' },
  'peace/contained': { percent: 'percent' },
  'peace/reprisals': { percent: 'percent' },
  'ddr/funded': { weeks: 'weeks', percent: 'percent' },
  'ddr/late': { weeks: 'weeks' },
  'ddr/underfunded': { percent: 'percent' },
  'ddr/none': {},
  'forces/reformed': {},
  'forces/partly': { measure: 'measure' },
  'forces/none': {},
  'justice/working': { accountability: 'index' },
  'justice/institutions-only': { accountability: 'index' },
  'justice/accountability-only': { accountability: 'index' },
  'justice/impunity': { accountability: 'index' },
  'justice/none': { accountability: 'index' },
  'trials/both-tracks': {},
  'trials/prosecution-only': {},
  'trials/reconciliation-only': {},
  'trials/neither': {},
  'recovery/whole': {},
  'recovery/part': { done: 'options', missing: 'options' },
  'recovery/none': {},
  'ownership/transferred': {},
  'ownership/begun': {},
  'ownership/trusteeship': { measure: 'measure' },
  'ownership/none': {},
  'returns/nobody-away': {},
  'returns/under-way': { percent: 'percent' },
  'returns/rights-only': { percent: 'percent' },
  'returns/without-rights': { percent: 'percent' },
  'returns/none': { percent: 'percent' },
  'limit/nobody-there': {},
  'limit/term-and-review': { measures: 'number' },
  'limit/no-review': { measures: 'number' },
  'limit/open-ended': { measure: 'measure' },
  'administration/none': {},
  'administration/accountable': { measure: 'measure' },
  'administration/unaccountable': { measure: 'measure' },
  'administration/without-council': { measure: 'measure' },
  'relapse/low': { risk: 'index' },
  'relapse/some': { risk: 'index' },
  'relapse/high': { risk: 'index' },
} as const satisfies Readonly<Record<`${string}/${string}`, Readonly<Record<string, ParamKind>>>>;

export type ReasonCode = keyof typeof reasonParams;
export const reasonCodes = Object.keys(reasonParams) as readonly ReasonCode[];

type ValueOf<Kind extends ParamKind> = Kind extends
  | 'persons'
  | 'number'
  | 'percent'
  | 'weeks'
  | 'week'
  | 'index'
  | 'rung'
  ? number
  : Kind extends 'measures' | 'seats' | 'families' | 'parts' | 'options'
    ? readonly string[]
    : string;

/** What fills a reason, as the rules give it. */
export type ReasonParams<Code extends ReasonCode> = {
  readonly [Name in keyof (typeof reasonParams)[Code]]: (typeof reasonParams)[Code][Name] extends ParamKind
    ? ValueOf<(typeof reasonParams)[Code][Name]>
    : never;
};

export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Makes a reason: numbers are rounded to whole ones, lists sorted and joined. */
export function reason<Code extends ReasonCode>(code: Code, params: ReasonParams<Code>): Reason {
  const given = Object.entries<number | string | readonly string[]>(params);
  return { code, params: Object.fromEntries(given.map(([name, value]) => [name, plainValue(value)])) };
}

function plainValue(value: number | string | readonly string[]): number | string {
  if (typeof value === 'number') return Math.round(value);
  return typeof value === 'string' ? value : value.join(',');
}
