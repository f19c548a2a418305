import { useConnectionStatus } from '#app/_lib/live/live-session.tsx';
import type { ConnectionState } from '#app/_shared/turn-view.ts';

/** Whether this device hears from the server, as every header shows it. */
export function useConnectionState(): ConnectionState {
  const { is } = useConnectionStatus();
  return is === 'live' || is === 'connecting' ? is : 'lost';
}
