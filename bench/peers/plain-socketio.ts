import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { z } from 'zod';
import { answerMemory, type Ready } from '#bench/servers/orders.ts';
import { commandMessage } from '#engine/wire/messages.ts';

/**
 * What one writes first: Socket.IO and rooms. It checks the shape of each command with our own schema, and passes it on to
 * whom it is for. It keeps nothing, decides nothing, asks nobody who they are, and forgets all at a restart.
 */
const opening = z.object({
  session: z.string(),
  as: z.enum(['facilitator', 'projector', 'participant']),
  participant: z.string(),
  conversations: z.array(z.string()),
});

const http = createServer();
const io = new Server(http, { serveClient: false, perMessageDeflate: false });
const seqs = new Map<string, number>();

io.on('connection', (socket) => {
  const { session, participant, conversations } = opening.parse(socket.handshake.auth);
  void socket.join([session, participant, ...conversations.map((name) => `${session}/${name}`)]);
  socket.emit('state', { seq: seqs.get(session) ?? 0 });
  socket.on('command', (message: unknown, reply: (answer: unknown) => void) => {
    const parsed = commandMessage.safeParse(message);
    if (!parsed.success) return reply({ ok: false });
    const { id, command } = parsed.data;
    const seq = (seqs.get(session) ?? 0) + 1;
    seqs.set(session, seq);
    const room =
      command.type === 'WriteNote'
        ? participant
        : command.type === 'SendMessage'
          ? `${session}/${command.conversation}`
          : session;
    io.to(room).emit('move', { seq, at: Date.now(), participant, id, ...command });
    reply({ ok: true, seq });
  });
});

http.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, () => {
  const { port } = http.address() as AddressInfo;
  process.send?.({ port, database: null } satisfies Ready);
});
answerMemory();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
