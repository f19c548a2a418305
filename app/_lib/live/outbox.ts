import type { Socket } from 'socket.io-client';
import type { CommandMessage, CommandReply } from '#engine/wire/messages.ts';

/** How long to wait for an answer before the same command, with the same id, is sent again. */
const patience = 6_000;
/** After this the person is told that it did not go through; their words are still theirs. */
const longestWait = 90_000;

/**
 * Sends commands so that each happens once: one whose answer was lost with the connection is sent again, under the same
 * id, and the server answers as it did the first time.
 */
export async function sendCommand(socket: Socket, message: CommandMessage): Promise<CommandReply> {
  const until = Date.now() + longestWait;
  while (Date.now() < until) {
    if (!socket.connected && !(await reconnected(socket, until - Date.now()))) break;
    try {
      return (await socket.timeout(patience).emitWithAck('command', message)) as CommandReply;
    } catch {
      // No answer in time: the connection is gone, or the database is away. Either way the id makes asking again safe.
    }
  }
  return { ok: false, rejection: { code: 'server/unreachable', params: {} } };
}

function reconnected(socket: Socket, wait: number): Promise<boolean> {
  return new Promise((resolve) => {
    const give = (connected: boolean) => () => {
      clearTimeout(timer);
      socket.off('connect', onConnect);
      resolve(connected);
    };
    const onConnect = give(true);
    const timer = setTimeout(give(false), wait);
    socket.on('connect', onConnect);
  });
}
