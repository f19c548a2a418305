import { partings } from '#engine/wire/messages.ts';
import { protocolVersion } from '#engine/wire/version.ts';
import { exampleCommands } from './example-commands.ts';
import { exampleMessages } from './example-messages.ts';

/** The page that explains the protocol, with an example of every message, each made or checked by the code that sends it. */
export function protocolPage(): string {
  const example = exampleMessages();
  return `# The protocol

What a session's page and its server say to each other on the socket. Socket.IO 4, on the port of the pages, at
\`/socket.io/\`; the shapes are \`engine/wire/messages.ts\` and \`engine/session/commands.ts\`. This page is written by
\`engine/wire/protocol.test.ts\` from those, and a difference fails the tests; \`npx vitest run --project engine
engine/wire -u\` writes it anew.

## Opening

A socket says which session it opens and as what, in the handshake's \`auth\`:

${json(example.opening)}

- \`version\` is ${protocolVersion}. A page of another version is refused with \`upgrade\`, and reloads.
- \`as\` is \`participant\`, \`facilitator\` or \`projector\`. It is a wish: the cookie says whose browser it is, and the store who
  that is in this session. A projector that no facilitator opened also sends the join \`code\`.
- \`after\` is the newest sequence number that the page holds, when it comes back.
- A socket whose \`Origin\` is not the server's own is refused at the door.

Who is refused gets a \`connect_error\` whose \`data.code\` says why: \`unreadable\`, \`upgrade\`, \`no-such-session\`,
\`not-signed-in\`, \`not-joined\`, \`not-a-facilitator\`, \`wrong-code\`, \`removed\`; or \`server-away\`, after which trying again
helps.

## From a page

### command

Asks for something, and is answered by acknowledgement once what became of it is committed. The device makes the \`id\` (8 to
40 letters, digits, hyphens or underscores): sent again under the same id, after whatever went wrong, it happens once and is
answered as it was the first time.

Accepted: all of it is in the log, up to \`seq\`.

${json(example.accepted)}

Refused: a code, and parameters for the sentence that a person reads.

${json(example.refused)}

Not readable: the field, and what is wrong with it.

${json(example.unreadable)}

Codes that begin with \`server/\` say that the server could not take the command now (\`server/storage-away\`,
\`server/busy\`, \`server/too-fast\`, \`server/closing\`, \`server/fault\`): nothing of it happened, and it may be tried again.

### resync

The page missed something: a closing frame begins beyond what it holds. It sends the newest number that it holds, and gets
\`missed\` or \`slices\`.

${json(example.missed.from)}

## From the server

A viewer holds slices: \`public\`; a participant also \`seat:…\` and the \`talk:…\` of that seat; a facilitator also \`facilitators\` and
every \`talk:…\`; and once the debrief has begun everybody also \`debrief\`. Every message is about slices that its viewer holds.

### slices

Slices as of one sequence number, each a JSON text that was encoded once for everybody. \`whole\`: these are all that the viewer
holds now (on joining, and after a change of seat, an undone step, or the beginning of the debrief); otherwise they are added, as
this conversation that has just opened. \`texts\` are the words that people wrote, by id; null where a message is hidden.
\`now\` is the server's clock.

${json(example.slices)}

### frame

What one commit brought for one private slice, where it brings something to others too. It waits for the frame that closes the
commit. An event is its number and what folding needs; who brought it about and when, the record says, which is read apart.

${json(example.frame)}

### close

Ends a commit, or several: the events of one slice, and the range of numbers that it closes, \`from + 1\` to \`to\`. A number in it
that did not arrive is not for this viewer. A commit that touches one private slice alone is closed for whoever holds that
slice, as this note for its seat:

${json(example.closeOwn)}

The others have nothing to hear of it. Their next closing frame covers its number too, at the latest a second later, then
without events. This one closes the note and the commit after it:

${json(example.closeForOthers)}

And this is a commit that everybody sees:

${json(example.close)}

Whoever sits in the note's seat holds more than \`from\` already: what begins before the number held is usual. A \`from\` beyond it
means that something was missed: see \`resync\`.

### missed

What a viewer missed, slice by slice, in one piece: on coming back with \`after\`, and after \`resync\`.

${json(example.missed)}

### names

People's names, by participant. They are kept beside the log and are in no event.

${json(example.names)}

### presence

Who is here now: participants with a socket.

${json(example.presence)}

### part

The last word before the server lets a socket go: ${partings.map((why) => `\`${why}\``).join(', ')}. After \`shutdown\` the
page comes back by itself; after the others a person decides what to do.

${json(example.part)}

## Commands

One of each type, as it is sent. Who may give it and when, the rules say (\`engine/SPEC.md\`).

${exampleCommands()
  .map(({ type, message }) => `### ${type}\n\n${json(message)}`)
  .join('\n\n')}
`;
}

function json(message: unknown): string {
  return `\`\`\`json\n${JSON.stringify(message, null, 2)}\n\`\`\``;
}
