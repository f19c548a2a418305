import { castableBallots } from '#engine/council/ballots.ts';
import { informalFormats } from '#engine/council/informal/slice.ts';
import { referees } from '#engine/council/motions/terms.ts';
import { verdicts } from '#engine/council/points/slice.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import type { Setting } from './proposals.ts';

type Motion = CommandOf<'ProposeMotion'>['motion'];

/** Commands of procedure, as they might look in a given state. */
export const procedureProposals = {
  MarkParty: ({ scenario, pick }: Setting) => {
    const seat = pick(scenario.seats)?.id;
    return seat === undefined
      ? null
      : { type: 'MarkParty' as const, seat, party: pick([true, false]) ?? true };
  },
  AnswerQuestion: ({ state, pick }: Setting) => {
    const question = state.public.council.question?.id;
    const ballot = pick(castableBallots) ?? 'abstain';
    return question === undefined
      ? null
      : { type: 'AnswerQuestion' as const, question, ballot, explanation: null };
  },
  CloseQuestion: ({ state }: Setting) => {
    const question = state.public.council.question?.id;
    return question === undefined ? null : { type: 'CloseQuestion' as const, question };
  },
  ProposeMotion: (setting: Setting) => {
    const motion = setting.pick(motionsFor(setting));
    return motion === undefined ? null : { type: 'ProposeMotion' as const, motion };
  },
  SecondMotion: (setting: Setting) => {
    const motion = someMotion(setting);
    return motion === undefined ? null : { type: 'SecondMotion' as const, motion };
  },
  WithdrawMotion: (setting: Setting) => {
    const motion = someMotion(setting);
    return motion === undefined ? null : { type: 'WithdrawMotion' as const, motion };
  },
  PutMotion: (setting: Setting) => {
    const motion = someMotion(setting);
    const by = setting.pick(['vote', 'objection'] as const) ?? 'vote';
    return motion === undefined ? null : { type: 'PutMotion' as const, motion, by };
  },
  RuleMotionOut: (setting: Setting) => {
    const motion = someMotion(setting);
    return motion === undefined ? null : { type: 'RuleMotionOut' as const, motion };
  },
  AskSeparateVote: ({ state, pick }: Setting) => {
    const draft = pick(state.public.council.drafts);
    const paragraph = pick([...(draft?.preambular ?? []), ...(draft?.operative ?? [])]);
    return draft === undefined || paragraph === undefined
      ? null
      : { type: 'AskSeparateVote' as const, draft: draft.id, paragraphs: [paragraph.id] };
  },
  WithdrawSeparateVote: ({ state, pick }: Setting) => {
    const part = pick(state.public.council.parts)?.id;
    return part === undefined ? null : { type: 'WithdrawSeparateVote' as const, part };
  },
  RefuseSeparateVote: ({ state, pick }: Setting) => {
    const part = pick(state.public.council.parts)?.id;
    return part === undefined ? null : { type: 'RefuseSeparateVote' as const, part };
  },
  RequestAmendmentVote: ({ state, pick }: Setting) => {
    const amendment = pick(state.public.council.amendments)?.id;
    return amendment === undefined ? null : { type: 'RequestAmendmentVote' as const, amendment };
  },
  PlaceUnderSilence: ({ pick }: Setting) => ({
    type: 'PlaceUnderSilence' as const,
    text: {
      kind: pick(['presidential-statement', 'press-statement', 'listing'] as const) ?? 'press-statement',
      body: 'A text.',
    },
  }),
  BreakSilence: ({ state, pick }: Setting) => {
    const silence = pick(state.public.council.silenced)?.id;
    return silence === undefined ? null : { type: 'BreakSilence' as const, silence, words: null };
  },
  WithdrawFromSilence: ({ state, pick }: Setting) => {
    const silence = pick(state.public.council.silenced)?.id;
    return silence === undefined ? null : { type: 'WithdrawFromSilence' as const, silence };
  },
  PutToAssembly: ({ state, pick }: Setting) => {
    const draft = pick(state.public.council.drafts)?.id;
    return draft === undefined ? null : { type: 'PutToAssembly' as const, draft };
  },
  ExplainVeto: ({ state, pick }: Setting) => {
    const draft = pick(state.public.council.vetoDebates)?.draft;
    return draft === undefined ? null : { type: 'ExplainVeto' as const, draft, words: 'In our view.' };
  },
  AskToExplain: ({ state, pick }: Setting) => {
    const draft = pick(state.public.council.drafts)?.id;
    const when = pick(['before', 'after'] as const) ?? 'after';
    return draft === undefined ? null : { type: 'AskToExplain' as const, draft, when };
  },
  ConveneInformal: ({ pick }: Setting) => ({
    type: 'ConveneInformal' as const,
    format: pick(informalFormats) ?? 'consultations',
  }),
  EndInformal: () => ({ type: 'EndInformal' as const }),
  RaisePoint: ({ state, pick }: Setting) => {
    const draft = pick(state.public.council.tabled);
    const about = pick([
      { is: 'order' as const },
      ...(draft === undefined ? [] : [{ is: 'nature' as const, draft }]),
    ]);
    return about === undefined ? null : { type: 'RaisePoint' as const, about, words: null };
  },
  WithdrawPoint: (setting: Setting) =>
    onPoint(setting, (point) => ({ type: 'WithdrawPoint' as const, point })),
  RulePoint: (setting: Setting) =>
    onPoint(setting, (point) => ({
      type: 'RulePoint' as const,
      point,
      verdict: setting.pick([...verdicts.order, ...verdicts.nature]) ?? 'upheld',
      grounds: null,
    })),
  PutPoint: (setting: Setting) => onPoint(setting, (point) => ({ type: 'PutPoint' as const, point })),
  ChallengeRuling: (setting: Setting) =>
    onPoint(setting, (point) => ({ type: 'ChallengeRuling' as const, point })),
};

function motionsFor({ state, scenario, pick }: Setting): readonly Motion[] {
  const { turn, council } = state.public;
  const draft = pick(council.drafts)?.id;
  const seat = pick(scenario.seats)?.id;
  const later = (turn?.number ?? 0) + 1;
  return [
    { kind: 'suspend' },
    { kind: 'adjourn' },
    { kind: 'adjourn-to', turn: later, phase: 'negotiation' },
    { kind: 'agenda' },
    { kind: 'emergency-session' },
    ...(seat === undefined ? [] : [{ kind: 'invite' as const, seat }]),
    ...(draft === undefined
      ? []
      : [
          { kind: 'refer' as const, draft, to: pick(referees) ?? ('committee' as const) },
          { kind: 'postpone' as const, draft, until: pick([later, null]) ?? null },
          { kind: 'take-up' as const, draft },
        ]),
  ];
}

function someMotion({ state, pick }: Setting) {
  return pick(state.public.council.motions.filter(({ status }) => status === 'pending'))?.id;
}

function onPoint<Command>({ state }: Setting, make: (point: PointOf) => Command): Command | null {
  const { point } = state.public.council;
  return point === null ? null : make(point.id);
}

type PointOf = NonNullable<Setting['state']['public']['council']['point']>['id'];
