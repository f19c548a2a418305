import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '#db/testing/test-database.ts';
import { type ConversationId, id, type TextId } from '#engine/kernel/ids.ts';
import type { SliceName } from '#engine/session/view.ts';
import { ambassador, china, france, press } from '#engine/testing/fixture.ts';
import { expectSame } from '#engine/testing/screen.ts';
import type { ClosingFrame, MissedMessage, SlicesMessage } from '#engine/wire/messages.ts';
import { type Classroom, openClassroom } from '#server/testing/classroom.ts';
import type { Client } from '#server/testing/client.ts';
import { type RunningServer, startServer } from '#server/testing/running-server.ts';

const database = await testDatabase();
const conversation = id<ConversationId>('c1');
let server: RunningServer;
let room: Classroom;

beforeAll(async () => {
  server = await startServer(database);
});
beforeEach(async () => {
  room = await openClassroom(server);
});
afterEach(() => room.leave());
afterAll(() => server.stop());

const namesHeld = (client: Client) => Object.keys(client.held?.slices ?? {}).sort();
const sentAs = <Message>(client: Client, name: string) =>
  client.sent.filter((sent) => sent.name === name).map(({ message }) => message as Message);

/** What a client folded is what a client that has just come is shown. */
async function expectAsFresh(client: Client, open: () => Promise<Client>): Promise<void> {
  const fresh = await open();
  await client.reaches(fresh.seq);
  expectSame(sorted(client.held?.slices), sorted(fresh.held?.slices));
}

function sorted(slices: Readonly<Partial<Record<SliceName, unknown>>> = {}): unknown {
  return Object.fromEntries(Object.entries(slices).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

describe('what is sent', () => {
  it('[SE-4] goes to whom it is for, in ranges without a gap, and folds to what the server holds', async () => {
    const [ada, cleo] = [await room.join('Ada', france), await room.join('Cleo', china)];
    const clients = [await room.sit(ada), await room.sit(cleo), await room.desk(), await room.projector()];
    const [adas, cleos, desk, wall] = clients as [Client, Client, Client, Client];
    await desk.must({ type: 'StartSession' });
    await adas.must({ type: 'WriteNote', body: 'For us alone.' });
    await adas.must({ type: 'MakeMove', measure: 'group-of-friends', params: {} });
    const last = await desk.must({ type: 'NextPhase', leaving: 'briefing' });
    await Promise.all(clients.map((client) => client.reaches(last)));

    expect(clients.flatMap(({ gaps }) => gaps)).toEqual([]);
    expect(adas.everything).toContain('For us alone.');
    for (const other of [cleos, desk, wall]) expect(other.everything).not.toContain('For us alone.');
    await expectAsFresh(adas, () => room.sit(ada));
    await expectAsFresh(cleos, () => room.sit(cleo));
    await expectAsFresh(desk, () => room.desk());
    await expectAsFresh(wall, () => room.projector());
  });

  it('[SE-4] of what concerns one seat alone is one message to it, and to the others a number, later', async () => {
    const [ada, cleo] = [await room.join('Ada', france), await room.join('Cleo', china)];
    const [adas, cleos] = [await room.sit(ada), await room.sit(cleo)];
    const [before, heard] = [cleos.seq, cleos.sent.length];
    const first = await adas.must({ type: 'WriteNote', body: 'One.' });
    const last = await adas.must({ type: 'WriteNote', body: 'Two.' });
    await adas.reaches(last);
    expect(sentAs<ClosingFrame>(adas, 'close').slice(-2)).toMatchObject([
      { slice: 'seat:france', to: first },
      { slice: 'seat:france', to: last },
    ]);
    await cleos.reaches(last);
    const closings = cleos.sent.slice(heard).filter(({ name }) => name === 'close');
    expect(closings).toMatchObject([
      { message: { slice: 'public', from: before, to: last, events: [], texts: {} } },
    ]);
  });

  it('[SE-4] is not told to others sooner because something before it, told since, was for one seat too', async () => {
    const [ada, cleo] = [await room.join('Ada', france), await room.join('Cleo', china)];
    const [adas, cleos] = [await room.sit(ada), await room.sit(cleo)];
    await adas.must({ type: 'WriteNote', body: 'One.' });
    await cleos.reaches(await adas.must({ type: 'StepOut' }));
    await adas.must({ type: 'StepIn' });
    await sleep(500);
    const heard = cleos.sent.length;
    const asked = performance.now();
    await cleos.reaches(await adas.must({ type: 'WriteNote', body: 'Two.' }));
    expect(performance.now() - asked).toBeGreaterThan(990);
    expect(cleos.sent.slice(heard).filter(({ name }) => name === 'close')).toHaveLength(1);
  });

  it('[SE-4] to a projector is the public slice and nothing else, and it may ask for nothing', async () => {
    const ada = await room.join('Ada', france);
    const [adas, wall] = [await room.sit(ada), await room.projector()];
    await adas.must({ type: 'WriteNote', body: 'For us alone.' });
    expect(namesHeld(wall)).toEqual(['public']);
    expect(sentAs(wall, 'frame')).toEqual([]);
    expect(await wall.give({ type: 'StartSession' })).toMatchObject({
      ok: false,
      rejection: { code: 'projector/only-shows' },
    });
  });

  it('says who is who and who is here', async () => {
    const [ada, cleo] = [await room.join('Ada', france), await room.join('Cleo', china)];
    const desk = await room.desk();
    const [adas] = [await room.sit(ada), await room.sit(cleo)];
    await adas.until(() => adas.names[cleo.participant] === 'Cleo');
    await desk.until(() => sentAs<unknown[]>(desk, 'presence').at(-1)?.length === 2);
    adas.close();
    await desk.until(() => sentAs<unknown[]>(desk, 'presence').at(-1)?.length === 1);
    expect(desk.names[ada.participant]).toBe('Ada');
  });
});

describe('a change of what one holds', () => {
  it('[LO-2] of seat brings the new seat’s slice anew, and the old one’s no more', async () => {
    const [ada, cleo] = [await room.join('Ada', france), await room.join('Cleo', china)];
    const [adas, cleos] = [await room.sit(ada), await room.sit(cleo)];
    await adas.must({ type: 'WriteNote', body: 'Of France.' });
    expect(namesHeld(adas)).toEqual(['public', 'seat:france']);
    await adas.must({ type: 'ClaimSeat', seat: press });
    await adas.until(() => namesHeld(adas).includes('seat:press'));
    expect(namesHeld(adas)).toEqual(['public', 'seat:press']);
    const noted = await cleos.must({ type: 'ClaimSeat', seat: france });
    await cleos.until(() => namesHeld(cleos).includes('seat:france'));
    expect(cleos.seq).toBeGreaterThanOrEqual(noted);
    expect(cleos.everything).toContain('Of France.');
    await expectAsFresh(adas, () => room.sit(ada));
  });

  it('[TA-2] by a new conversation brings that one slice to its seats and the facilitators', async () => {
    const [ada, cleo, dan] = [
      await room.join('Ada', france),
      await room.join('Cleo', china),
      await room.join('Dan', ambassador),
    ];
    const [adas, cleos, dans, desk] = [
      await room.sit(ada),
      await room.sit(cleo),
      await room.sit(dan),
      await room.desk(),
    ];
    await adas.must({ type: 'OpenConversation', seats: [china] });
    const last = await adas.must({ type: 'SendMessage', conversation, body: 'Shall we talk?' });
    await Promise.all([adas, cleos, dans, desk].map((client) => client.reaches(last)));
    for (const within of [adas, cleos, desk]) {
      const added = sentAs<SlicesMessage>(within, 'slices').at(-1);
      expect([added?.whole, Object.keys(added?.slices ?? {})]).toEqual([false, ['talk:c1']]);
      expect(within.slice('talk:c1' as never)).toMatchObject({ messages: [{ hidden: false }] });
      expect(within.everything).toContain('Shall we talk?');
    }
    expect(namesHeld(dans)).toEqual(['public', 'seat:ambassador']);
    expect(dans.everything).not.toContain('Shall we talk?');
  });

  it('[CL-6] by an undone step brings whole slices to everybody', async () => {
    const ada = await room.join('Ada', france);
    const [adas, desk] = [await room.sit(ada), await room.desk()];
    await desk.must({ type: 'StartSession' });
    await desk.must({ type: 'NextPhase', leaving: 'briefing' });
    const undone = await desk.must({ type: 'UndoStep' });
    await Promise.all([adas.reaches(undone), desk.reaches(undone)]);
    expect(adas.public.turn?.phase).toBe('briefing');
    expect(sentAs<SlicesMessage>(adas, 'slices').at(-1)).toMatchObject({ whole: true, seq: undone });
    await expectAsFresh(adas, () => room.sit(ada));
  });

  it('[SE-5] by the debrief brings its slice to everybody', async () => {
    const ada = await room.join('Ada', france);
    const [adas, desk, wall] = [await room.sit(ada), await room.desk(), await room.projector()];
    await desk.must({ type: 'StartSession' });
    const begun = await desk.must({ type: 'BeginDebrief' });
    await Promise.all([adas, wall].map((client) => client.reaches(begun)));
    expect(namesHeld(adas)).toEqual(['debrief', 'public', 'seat:france']);
    expect(namesHeld(wall)).toEqual(['debrief', 'public']);
  });
});

describe('coming back', () => {
  it('after a short loss brings what was missed, and no more', async () => {
    const [ada, cleo] = [await room.join('Ada', france), await room.join('Cleo', china)];
    const [adas, cleos, desk] = [await room.sit(ada), await room.sit(cleo), await room.desk()];
    await desk.must({ type: 'StartSession' });
    const before = await adas.must({ type: 'WriteNote', body: 'Before the lift.' });
    await adas.reaches(before);
    adas.close();
    await cleos.must({ type: 'WriteNote', body: 'Of China.' });
    const last = await desk.must({ type: 'ExtendPhase', seconds: 60 });
    const again = await room.sit(ada, { after: before });
    await again.until(() => again.sent.some(({ name }) => name === 'missed'));
    const [missed] = sentAs<MissedMessage>(again, 'missed');
    expect([missed?.from, missed?.to]).toEqual([before, last]);
    expect(missed?.frames.map(({ slice, events }) => [slice, events.map(({ event }) => event.type)])).toEqual(
      [['public', ['PhaseExtended']]],
    );
    expect(again.everything).not.toContain('Of China.');
    expect(again.everything).not.toContain('Before the lift.');
  });

  it('by itself goes on without a gap, and folds to what the server holds', async () => {
    const ada = await room.join('Ada', france);
    const [adas, desk] = [await room.sit(ada), await room.desk()];
    await desk.must({ type: 'StartSession' });
    for (let loss = 0; loss < 3; loss++) {
      adas.socket.io.engine.close();
      await desk.must({ type: 'ExtendPhase', seconds: 15 });
      const last = await desk.must({ type: 'MarkMoment', note: 'A loss.' });
      await adas.reaches(last);
    }
    expect(adas.gaps).toEqual([]);
    await expectAsFresh(adas, () => room.sit(ada));
  });

  it('across a change of seats, or with a number that never was, brings whole slices', async () => {
    const [ada, cleo] = [await room.join('Ada', france), await room.join('Cleo', china)];
    const [adas, cleos] = [await room.sit(ada), await room.sit(cleo)];
    const before = adas.seq;
    adas.close();
    await cleos.must({ type: 'ClaimSeat', seat: press });
    for (const after of [before, 99_999]) {
      const again = await room.sit(ada, { after });
      expect(sentAs<SlicesMessage>(again, 'slices')[0]?.whole).toBe(true);
      expect(sentAs(again, 'missed')).toEqual([]);
      again.close();
    }
  });

  it('asks for the rest where something was missed', async () => {
    const ada = await room.join('Ada', france);
    const [adas, desk] = [await room.sit(ada), await room.desk()];
    await desk.must({ type: 'StartSession' });
    const last = await desk.must({ type: 'ExtendPhase', seconds: 15 });
    await adas.reaches(last);
    const held = adas.held;
    await desk.must({ type: 'ExtendPhase', seconds: 15 });
    await adas.until(() => adas.seq > last);
    adas.held = held;
    const next = await desk.must({ type: 'ExtendPhase', seconds: 15 });
    await adas.reaches(next);
    expect(adas.gaps).toHaveLength(1);
    await expectAsFresh(adas, () => room.sit(ada));
  });
});

describe('a hidden message', () => {
  it('[TA-4] is not read by who comes later, nor by who missed it, until it is shown again', async () => {
    const [ada, cleo] = [await room.join('Ada', france), await room.join('Cleo', china)];
    const [adas, cleos, desk] = [await room.sit(ada), await room.sit(cleo), await room.desk()];
    const opened = await adas.must({ type: 'OpenConversation', seats: [china] });
    await cleos.reaches(opened);
    cleos.close();
    await adas.must({ type: 'SendMessage', conversation, body: 'A rude word.' });
    const talk = () => adas.slice('talk:c1' as never) as { messages: { id: TextId }[] };
    await adas.until(() => talk().messages.length === 1);
    const message = talk().messages[0]?.id ?? id<TextId>('');
    await desk.must({ type: 'HideMessage', conversation, message, hidden: true });

    const missed = await room.sit(cleo, { after: opened });
    await missed.until(() => missed.sent.some(({ name }) => name === 'missed'));
    const whole = await room.sit(cleo);
    for (const client of [missed, whole]) expect(client.everything).not.toContain('A rude word.');
    expect(whole.held?.texts[message]).toBeNull();
    expect((await room.desk()).held?.texts[message]).toBe('A rude word.');

    const shown = await desk.must({ type: 'HideMessage', conversation, message, hidden: false });
    await whole.reaches(shown);
    expect(whole.held?.texts[message]).toBe('A rude word.');
  });
});

describe('being let go', () => {
  it('is told to the old device when somebody moves to another', async () => {
    const ada = await room.join('Ada', france);
    const old = await room.sit(ada);
    const phone = await server.guest();
    const moved = await server.call(phone, 'POST', '/api/return', { returnCode: ada.returnCode });
    expect(moved.json).toMatchObject({ session: room.session, participant: ada.participant });
    await old.until(() => old.parted !== null);
    expect(old.parted).toBe('moved');
    const again = await room.sit({ ...ada, browser: phone });
    expect(namesHeld(again)).toEqual(['public', 'seat:france']);
    expect((await room.attempt(ada.browser, 'participant')).refused).toBe('not-joined');
  });

  it('[LO-1] is told to who was removed, who does not come back', async () => {
    const [ada, desk] = [await room.join('Ada', france), await room.desk()];
    const adas = await room.sit(ada);
    await desk.must({ type: 'RemoveParticipant', participant: ada.participant });
    await adas.until(() => adas.parted !== null);
    expect(adas.parted).toBe('removed');
    expect((await room.attempt(ada.browser, 'participant')).refused).toBe('removed');
    const join = { code: room.code, name: 'Ada again', seat: france };
    expect((await server.call(ada.browser, 'POST', '/api/join', join)).status).toBe(403);
  });

  it('[LO-1] ends when a facilitator lets them back: the same person comes in, and chooses a seat', async () => {
    const [ada, desk] = [await room.join('Ada', france), await room.desk()];
    await desk.must({ type: 'RemoveParticipant', participant: ada.participant });
    await desk.must({ type: 'ReadmitParticipant', participant: ada.participant });
    const join = { code: room.code, name: 'Ada again', seat: null };
    const joined = await server.call(ada.browser, 'POST', '/api/join', join);
    expect(joined.json).toMatchObject({ participant: ada.participant });
    const back = await room.sit(ada);
    expect(namesHeld(back)).toEqual(['public']);
    await back.must({ type: 'ClaimSeat', seat: france });
    await back.until(() => namesHeld(back).includes('seat:france'));
  });

  it('is told to everybody when the session is deleted', async () => {
    const ada = await room.join('Ada', france);
    const [adas, wall] = [await room.sit(ada), await room.projector()];
    expect((await server.call(room.teacher, 'DELETE', `/api/sessions/${room.session}`)).status).toBe(204);
    await Promise.all([adas, wall].map((client) => client.until(() => client.parted !== null)));
    expect([adas.parted, wall.parted]).toEqual(['deleted', 'deleted']);
    expect((await room.attempt(ada.browser, 'participant')).refused).toBe('no-such-session');
  });
});

describe('a command', () => {
  it('that cannot be read is answered with the field', async () => {
    const desk = await room.desk();
    const refusals = await Promise.all([
      desk.ask({ id: randomUUID(), command: { type: 'PauseClock', overnight: 'yes' } }),
      desk.ask({ id: 'short', command: { type: 'StartSession' } }),
      desk.ask({ id: randomUUID(), command: { type: 'Conquer' } }),
      desk.ask('nonsense'),
      desk.ask({ id: randomUUID(), command: { type: 'Expire', what: 'phase', deadline: 0 } }),
    ]);
    const fields = refusals.map((reply) =>
      reply.ok ? null : [reply.rejection.code, reply.rejection.params.field],
    );
    expect(fields).toEqual([
      ['command/unreadable', 'command.overnight'],
      ['command/unreadable', 'id'],
      ['command/unreadable', 'command.type'],
      ['command/unreadable', 'message'],
      ['command/unreadable', 'command.type'],
    ]);
  });

  it('comes from whoever the socket is, whatever role the command would need', async () => {
    const ada = await room.join('Ada', france);
    const adas = await room.sit(ada);
    for (const command of [{ type: 'StartSession' }, { type: 'DealSeats' }, { type: 'UndoStep' }] as const)
      expect(await adas.give(command)).toMatchObject({ rejection: { code: 'desk/facilitators-only' } });
  });

  it('[SE-2] sent twice happens once, and nobody is answered with another’s', async () => {
    const [ada, cleo] = [await room.join('Ada', france), await room.join('Cleo', china)];
    const [adas, cleos] = [await room.sit(ada), await room.sit(cleo)];
    const command = { type: 'WriteNote', body: 'Once.' } as const;
    const [first, again] = [await adas.give(command, 'the-same-id'), await adas.give(command, 'the-same-id')];
    expect(again).toEqual(first);
    const other = await cleos.give(command, 'the-same-id');
    expect(other.ok && first.ok && other.seq > first.seq).toBe(true);
    await cleos.until(() => (cleos.slice('seat:china' as never) as { notes: unknown[] }).notes.length === 1);
  });

  it('of a page that presses faster than a person can is refused', async () => {
    const ada = await room.join('Ada', france);
    const adas = await room.sit(ada);
    const replies = await Promise.all(Array.from({ length: 60 }, () => adas.give({ type: 'StepOut' })));
    const codes = replies.map((reply) => (reply.ok ? 'ok' : reply.rejection.code));
    expect(codes.filter((code) => code === 'server/too-fast')).toHaveLength(20);
    expect(codes.filter((code) => code === 'ok')).toHaveLength(1);
  });
});
