import { scriptOf } from '#engine/bots/play/playbook.ts';
import type { Script } from '#engine/bots/play/script.ts';
import type { TypedDraft } from '#engine/council/drafts/commands.ts';
import type { DraftId } from '#engine/kernel/ids.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Playbook, PlaybookStep } from '#engine/scenario/schema/playbook.ts';
import type { Actor } from '#engine/session/actor.ts';
import type { SessionCommand } from '#engine/session/commands.ts';
import type { Rejection } from '#engine/session/rejection.ts';
import type { SessionState } from '#engine/session/slices.ts';

/** A step that the rules did not allow. */
export interface RefusedStep {
  readonly turn: number;
  /** Its place among the turn's steps, from 0; null when no step of the playbook asks for this command. */
  readonly step: number | null;
  readonly seat: string | null;
  readonly command: SessionCommand['type'];
  readonly code: Rejection['code'];
  readonly params: Rejection['params'];
}

/** A playbook ready to be played, and what is refused of it as it is played. */
export interface Followed {
  readonly script: Script;
  readonly refused: () => readonly RefusedStep[];
}

/** Plays a playbook as the engine does, and keeps account of which of its steps were refused. */
export function followPlaybook(playbook: Playbook, scenario: Scenario): Followed {
  const script = scriptOf(playbook, scenario);
  const refused: RefusedStep[] = [];
  /** The playbook's own name of each draft that was submitted. */
  const drafts = new Map<DraftId, string>();
  /** How often each thing was asked for in a turn: of two equal steps the second is the second. */
  const asked = new Map<string, number>();

  const follow: Script = (state) => {
    const next = script(state);
    if (next === null) return null;
    const { actor, command } = next;
    const turn = state.public.turn?.number ?? 0;
    const steps = playbook.turns[`${turn}`] ?? [];
    const subject = subjectOf(command, actor, state, drafts, steps);
    const key = JSON.stringify([turn, command.type, seatOf(actor), subject]);
    const before = asked.get(key) ?? 0;
    asked.set(key, before + 1);
    return {
      ...next,
      done: (after, refusal) => {
        next.done(after, refusal);
        if (refusal === null) {
          const newest = after.public.council.drafts.at(-1);
          if (command.type === 'SubmitDraft' && newest !== undefined && subject !== null) {
            drafts.set(newest.id, subject.name);
          }
          return;
        }
        refused.push({
          turn,
          step: subject === null ? null : placeOf(subject, steps, before),
          seat: seatOf(actor),
          command: command.type,
          code: refusal.code,
          params: refusal.params,
        });
      },
    };
  };
  return { script: follow, refused: () => refused };
}

/** What a step is about: enough to find it again among its turn's steps. */
type Subject =
  | { readonly is: 'draft' | 'vote'; readonly name: string }
  | { readonly is: 'move' | 'pledge' | 'ask'; readonly name: string; readonly seat: string | null };

function subjectOf(
  command: SessionCommand,
  actor: Actor,
  state: SessionState,
  drafts: ReadonlyMap<DraftId, string>,
  steps: readonly PlaybookStep[],
): Subject | null {
  const seat = seatOf(actor);
  const onDraft = (is: 'draft' | 'vote', draft: DraftId): Subject | null => {
    const name = drafts.get(draft);
    return name === undefined ? null : { is, name };
  };
  switch (command.type) {
    case 'SubmitDraft': {
      const name = nameOfDraft(command.text, seat, steps);
      return name === null ? null : { is: 'draft', name };
    }
    case 'SponsorDraft':
    case 'TableDraft':
      return onDraft('draft', command.draft);
    case 'PutToVote':
    case 'CastVote':
      return onDraft('vote', command.draft);
    case 'MakeMove':
      return { is: 'move', seat, name: command.measure };
    case 'Pledge': {
      const { measures } = state.public.crisis;
      const held = Object.values(measures).find(({ instance }) => instance === command.instance);
      return { is: 'pledge', seat, name: held?.measure ?? command.instance };
    }
    case 'AskCapital':
      return { is: 'ask', seat, name: command.about };
    case 'BringAnswer': {
      const answers = Object.values(state.seats).flatMap((slice) => slice.answers);
      const answer = answers.find(({ request }) => request === command.request);
      return answer === undefined ? null : { is: 'ask', seat, name: answer.about };
    }
    default:
      return null;
  }
}

/** Titles need not differ, so the author counts as well. */
function nameOfDraft(
  { title }: TypedDraft,
  seat: string | null,
  steps: readonly PlaybookStep[],
): string | null {
  const step = steps.find(
    (one) => 'draft' in one && one.seat === seat && title?.is === 'new' && one.draft.title === title.body,
  );
  return step !== undefined && 'draft' in step ? step.draft.name : null;
}

function placeOf(subject: Subject, steps: readonly PlaybookStep[], before: number): number | null {
  const places = steps.flatMap((step, place) => (isAbout(step, subject) ? [place] : []));
  // A draft's step is several commands, each asked for once; anything else is found by how often it was asked for.
  return places[before] ?? places.at(-1) ?? null;
}

function isAbout(step: PlaybookStep, subject: Subject): boolean {
  switch (subject.is) {
    case 'draft':
      return 'draft' in step && step.draft.name === subject.name;
    case 'vote':
      return 'vote' in step && step.vote.on === subject.name;
    case 'move':
      return 'move' in step && step.seat === subject.seat && measureIn(step.move) === subject.name;
    case 'pledge':
      return 'pledge' in step && step.seat === subject.seat && step.pledge.to === subject.name;
    case 'ask':
      return 'ask' in step && step.seat === subject.seat && step.ask === subject.name;
  }
}

function measureIn(carried: Extract<PlaybookStep, { move: unknown }>['move']): string {
  return typeof carried === 'string' ? carried : carried.measure;
}

function seatOf(actor: Actor): string | null {
  return actor.by === 'bot' || actor.by === 'participant' ? actor.seat : null;
}
