import type { CouncilSlice } from '#engine/council/slice.ts';
import type { MotionId } from '#engine/kernel/ids.ts';
import type { MotionEvent } from './events.ts';
import type { Motion } from './slice.ts';

export function evolveMotions(slice: CouncilSlice, event: MotionEvent): CouncilSlice {
  switch (event.type) {
    case 'MotionProposed': {
      const { motion: id, seat: by, terms } = event;
      const motion: Motion = {
        id,
        by,
        terms,
        seconds: [],
        turn: slice.turn,
        objected: false,
        status: 'pending',
      };
      return { ...slice, motions: [...slice.motions, motion] };
    }
    case 'MotionSeconded':
      return withMotion(slice, event.motion, ({ seconds }) => ({
        seconds: [...seconds.filter((seat) => seat !== event.seat), event.seat],
      }));
    case 'MotionWithdrawn':
      return settleMotion(slice, event.motion, { status: 'withdrawn' });
    case 'DraftSetAside': {
      const { draft, why, until } = event;
      return { ...slice, setAside: { ...slice.setAside, [draft]: { why, until } } };
    }
    case 'DraftTakenUp': {
      const { [event.draft]: _, ...setAside } = slice.setAside;
      return { ...slice, setAside };
    }
  }
}

/** A motion with what became of it. */
export function settleMotion(
  slice: CouncilSlice,
  id: MotionId,
  became: Partial<Pick<Motion, 'status' | 'objected'>>,
): CouncilSlice {
  return withMotion(slice, id, () => became);
}

/** A meeting that closes leaves no motion behind. */
export function lapseMotions(slice: CouncilSlice): CouncilSlice {
  const motions = slice.motions.map(
    (motion): Motion => (motion.status === 'pending' ? { ...motion, status: 'lapsed' } : motion),
  );
  return { ...slice, motions };
}

function withMotion(
  slice: CouncilSlice,
  id: MotionId,
  change: (motion: Motion) => Partial<Motion>,
): CouncilSlice {
  return {
    ...slice,
    motions: slice.motions.map((motion) => (motion.id === id ? { ...motion, ...change(motion) } : motion)),
  };
}
