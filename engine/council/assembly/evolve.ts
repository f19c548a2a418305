import type { CouncilSlice } from '#engine/council/slice.ts';
import type { DraftId } from '#engine/kernel/ids.ts';
import type { AssemblyEvent } from './events.ts';
import type { VetoDebate } from './slice.ts';

export function evolveAssembly(slice: CouncilSlice, event: AssemblyEvent): CouncilSlice {
  switch (event.type) {
    case 'EmergencySessionCalled': {
      const { number, called } = event;
      return { ...slice, assembly: { number, called, turn: slice.turn, votes: [] } };
    }
    case 'AssemblyVoted': {
      if (slice.assembly === null) return slice;
      const { type: _, ...vote } = event;
      const votes = [...slice.assembly.votes, { ...vote, turn: slice.turn }];
      return { ...slice, assembly: { ...slice.assembly, votes } };
    }
    case 'VetoDebateCalled': {
      const { draft, seats, due } = event;
      const debate: VetoDebate = { draft, seats, due, explained: [], status: 'called' };
      return { ...slice, vetoDebates: [...slice.vetoDebates, debate] };
    }
    case 'VetoExplained': {
      const { draft, seat, words } = event;
      return withDebate(slice, draft, ({ explained }) => ({ explained: [...explained, { seat, words }] }));
    }
    case 'VetoDebateEnded':
      return withDebate(slice, event.draft, () => ({ status: event.how }));
  }
}

function withDebate(
  slice: CouncilSlice,
  draft: DraftId,
  change: (debate: VetoDebate) => Partial<VetoDebate>,
): CouncilSlice {
  return {
    ...slice,
    vetoDebates: slice.vetoDebates.map((debate) =>
      debate.draft === draft ? { ...debate, ...change(debate) } : debate,
    ),
  };
}
