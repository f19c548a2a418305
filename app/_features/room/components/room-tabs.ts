import Landmark from 'lucide-react/icons/landmark';
import MapIcon from 'lucide-react/icons/map';
import MessagesSquare from 'lucide-react/icons/messages-square';
import ScrollText from 'lucide-react/icons/scroll-text';
import UserRound from 'lucide-react/icons/user-round';
import type { LucideIcon } from 'lucide-react/types';

/** The parts of the room. A phone shows one at a time; a desk shows the first two always and one of the others. */
export const ROOM_TABS = ['situation', 'council', 'talks', 'seat', 'record'] as const;
export type RoomTab = (typeof ROOM_TABS)[number];

export const SIDE_TABS = ['talks', 'seat', 'record'] as const satisfies readonly RoomTab[];
export type SideTab = (typeof SIDE_TABS)[number];

export function isSideTab(tab: RoomTab): tab is SideTab {
  return SIDE_TABS.some((side) => side === tab);
}

export const tabIcons: Record<RoomTab, LucideIcon> = {
  situation: MapIcon,
  council: Landmark,
  talks: MessagesSquare,
  seat: UserRound,
  record: ScrollText,
};
