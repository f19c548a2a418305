import { clsx } from 'clsx';
import Globe from 'lucide-react/icons/globe';
import HandHeart from 'lucide-react/icons/hand-heart';
import Landmark from 'lucide-react/icons/landmark';
import Mountain from 'lucide-react/icons/mountain';
import Network from 'lucide-react/icons/network';
import Newspaper from 'lucide-react/icons/newspaper';
import Scale from 'lucide-react/icons/scale';
import type { LucideIcon } from 'lucide-react/types';
import type { SeatEmblem, SeatMarkView } from '#app/_shared/seat-face.ts';

interface SeatMarkProps {
  readonly mark: SeatMarkView;
  /** Height as a CSS length; the width is half as much again. */
  readonly height?: string;
  readonly className?: string;
}

const emblems: Record<SeatEmblem, LucideIcon> = {
  'concerned-state': Landmark,
  neighbour: Mountain,
  'regional-organisation': Network,
  'united-nations': Globe,
  relief: HandHeart,
  rights: Scale,
  press: Newspaper,
};

/** A seat's flag or emblem. Decoration: the seat's name always stands beside it. */
export function SeatMark({ mark, height = '1.25rem', className }: SeatMarkProps) {
  const size = { height, width: `calc(${height} * 1.5)` };
  const frame = clsx('shrink-0 rounded-[3px] shadow-[0_0_0_1px_var(--hairline)]', className);
  if (mark.kind === 'flag') {
    return (
      // biome-ignore lint/performance/noImgElement: flags are small drawings of our own server; nothing to optimise.
      <img
        src={`/flags/${mark.country}.svg`}
        alt=""
        decoding="async"
        draggable={false}
        className={clsx(frame, 'inline-block object-cover')}
        style={size}
      />
    );
  }
  const Emblem = emblems[mark.emblem];
  return (
    <span
      aria-hidden="true"
      className={clsx(frame, 'inline-flex items-center justify-center bg-shade text-soft')}
      style={size}
    >
      <Emblem className="h-[82%] w-auto" strokeWidth={1.75} />
    </span>
  );
}
