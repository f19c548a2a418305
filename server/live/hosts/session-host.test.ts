import { afterEach, describe, expect, it, vi } from 'vitest';
import { replay } from '#engine/session/replay.ts';
import { ada, ben, china, cleo, dan, eve, france, lebanon } from '#engine/testing/fixture.ts';
import { expectSame } from '#engine/testing/screen.ts';
import { named } from '#engine/testing/world.ts';
import { clockCommandId } from '#server/live/hosts/stretch.ts';
import { type Hosted, hostedSession, personal, teacher, tooLong } from '#server/live/testing/hosted.ts';

const claim = (seat = france) => ({ type: 'ClaimSeat', seat }) as const;
const refusal = (code: string) => ({ accepted: false, rejection: { code } });
const turns = async (count = 20) => {
  for (let turn = 0; turn < count; turn++) await new Promise((next) => setImmediate(next));
};

async function logOf({ store, row }: Hosted) {
  return store.read(row.id, { after: 0 });
}

/** The log is numbered without gaps, each command is in it once, and folding it gives what the host holds. */
async function expectWhole(hosted: Hosted): Promise<void> {
  const log = await logOf(hosted);
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
  expectSame(hosted.host.state, replay(log));
  expect(hosted.host.seq).toBe(log.length);
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a command', () => {
  it('is answered once its outcome is committed, and only then shown', async () => {
    const hosted = await hostedSession();
    const release = hosted.store.hold();
    let answered = false;
    const answer = hosted.give(personal(ada), claim()).then((outcome) => {
      answered = true;
      return outcome;
    });
    await turns();
    expect([answered, hosted.told.length, hosted.host.isIdle]).toEqual([false, 0, false]);
    expect(hosted.host.state.public.lobby.people).toEqual({});
    release();
    const outcome = await answer;
    expect(outcome).toMatchObject({ accepted: true, to: hosted.host.seq });
    expect(hosted.told).toHaveLength(1);
    expect(hosted.host.state.public.lobby.people[ada]?.seat).toBe(france);
    await expectWhole(hosted);
  });

  it('is decided ahead of the disk on what was decided before it, one commit of a session at a time', async () => {
    const hosted = await hostedSession();
    await hosted.arrive([ada, france]);
    const before = hosted.store.appends.length;
    const release = hosted.store.hold();
    const answers = [
      hosted.give(teacher, { type: 'StartSession' }),
      hosted.give(teacher, { type: 'NextPhase', leaving: 'briefing' }),
      hosted.give(personal(ada), { type: 'AskForFloor' }),
    ];
    await turns();
    release();
    expect((await Promise.all(answers)).map(({ accepted }) => accepted)).toEqual([true, true, true]);
    const sizes = hosted.store.appends.slice(before).map(([batch]) => batch?.commands.length);
    expect(sizes).toEqual([1, 2]);
    await expectWhole(hosted);
  });

  it('[SE-2] sent twice happens once and is answered alike: after, meanwhile, and after a reload', async () => {
    const hosted = await hostedSession();
    const [first, meanwhile] = await Promise.all([
      hosted.give(personal(ada), claim(), 'the-same'),
      hosted.give(personal(ada), claim(), 'the-same'),
    ]);
    expect(meanwhile).toEqual(first);
    expect(await hosted.give(personal(ada), claim(), 'the-same')).toEqual(first);
    const reloaded = await hosted.otherNode();
    expect(await reloaded.give(personal(ada), claim(), 'the-same')).toEqual(first);
    expect((await logOf(hosted)).filter(({ event }) => event.type === 'SeatTaken')).toHaveLength(1);
  });

  it('[SE-2] that was refused is recorded, and refused alike when it is sent again, whatever has changed', async () => {
    const hosted = await hostedSession();
    const refused = await hosted.give(teacher, { type: 'StartSession' }, 'too-early');
    expect(refused).toMatchObject(refusal('session/nobody-seated'));
    await hosted.arrive([ada, france]);
    expect(await hosted.give(teacher, { type: 'StartSession' }, 'too-early')).toEqual(refused);
    const reloaded = await hosted.otherNode();
    expect(await reloaded.give(teacher, { type: 'StartSession' }, 'too-early')).toEqual(refused);
    await hosted.must(teacher, { type: 'StartSession' }, 'now');
  });

  it('on which a rule fails is answered, and the session goes on', async () => {
    const hosted = await hostedSession();
    const broken = { type: 'BotAct', seat: france, act: null } as never;
    const answer = await hosted.host.submit(broken, 'broken' as never, { by: 'bot', seat: france });
    expect(answer).toMatchObject(refusal('server/fault'));
    await hosted.must(personal(ada), claim());
    await expectWhole(hosted);
  });

  it('is refused once the session is closing, after all that was decided is committed', async () => {
    const hosted = await hostedSession();
    const release = hosted.store.hold();
    const decided = hosted.give(personal(ada), claim());
    await turns();
    const closing = hosted.host.close();
    expect(await hosted.give(personal(cleo), claim(china))).toMatchObject(refusal('server/closing'));
    release();
    await closing;
    expect((await decided).accepted).toBe(true);
  });

  it('of the clock that brings nothing leaves no trace, and is judged anew when it is given again', async () => {
    const hosted = await hostedSession();
    await hosted.arrive([ada, france]);
    await hosted.must(teacher, { type: 'StartSession' });
    const deadline = hosted.host.state.public.turn?.endsAt ?? 0;
    const expire = () =>
      hosted.host.submit({ type: 'Expire', what: 'phase', deadline }, clockCommandId('phase'), {
        by: 'clock',
      });
    const appends = hosted.store.appends.length;
    const early = await expire();
    expect(early).toMatchObject({ accepted: true, from: hosted.host.seq, to: hosted.host.seq });
    expect(hosted.store.appends).toHaveLength(appends);
    hosted.clock.pass(deadline);
    await expire();
    expect(hosted.host.state.public.turn?.phase).toBe('negotiation');
  });
});

describe('two nodes with one session', () => {
  it('decide again what lost, on what the other wrote', async () => {
    const hosted = await hostedSession();
    const other = await hosted.otherNode();
    const answers = await Promise.all([
      hosted.give(personal(ada), claim(france)),
      other.give(personal(cleo), claim(china)),
      hosted.give(personal(dan), claim(lebanon)),
    ]);
    expect(answers.every(({ accepted }) => accepted)).toBe(true);
    await hosted.must(personal(eve), claim(lebanon));
    await expectWhole(hosted);
    expect(hosted.told.flatMap(({ events }) => events.map(({ seq }) => seq))).toEqual(
      Array.from({ length: 4 }, (_, index) => hosted.host.seq - 3 + index),
    );
  });

  it('refuse what the other has made impossible', async () => {
    const hosted = await hostedSession();
    await hosted.arrive([ada, france], [ben, france], [cleo, france]);
    const other = await hosted.otherNode();
    await other.must(personal(dan), claim(france));
    expect(await hosted.give(personal(eve), claim(france))).toMatchObject(refusal('seat/full'));
    await expectWhole(hosted);
  });

  it('[SE-2] do a command once that both were sent, and nothing waits for ever', async () => {
    const hosted = await hostedSession();
    const other = await hosted.otherNode();
    const [here, there] = await Promise.all([
      hosted.give(personal(ada), claim(), 'the-same'),
      other.give(personal(ada), claim(), 'the-same'),
    ]);
    expect(here).toEqual(there);
    await hosted.host.settled();
    expect((await logOf(hosted)).filter(({ event }) => event.type === 'SeatTaken')).toHaveLength(1);
  });

  it('[CL-6] undo once, on the whole log', async () => {
    const hosted = await hostedSession();
    await hosted.arrive([ada, france]);
    await hosted.must(teacher, { type: 'StartSession' });
    const other = await hosted.otherNode();
    await other.must(teacher, { type: 'NextPhase', leaving: 'briefing' });
    await hosted.must(teacher, { type: 'UndoStep' });
    expect(hosted.host.state.public.turn?.phase).toBe('briefing');
    await expectWhole(hosted);
  });
});

describe('a session that was deleted', () => {
  it('refuses what is given to it, and does not try for ever', async () => {
    const hosted = await hostedSession();
    hosted.store.remove(hosted.row.id);
    const before = hosted.store.appends.length;
    expect(await hosted.give(personal(ada), claim())).toMatchObject(refusal('session/deleted'));
    expect(await hosted.give(personal(ada), claim())).toMatchObject(refusal('session/deleted'));
    await hosted.host.settled();
    expect(hosted.store.appends.length - before).toBe(2);
  });
});

describe('while the database is away', () => {
  it('commands wait and are answered when it is back', async () => {
    const hosted = await hostedSession();
    hosted.store.set('away');
    const answers = [hosted.give(personal(ada), claim()), hosted.give(personal(cleo), claim(china))];
    await new Promise((resolve) => setTimeout(resolve, 120));
    hosted.store.set('open');
    expect((await Promise.all(answers)).map(({ accepted }) => accepted)).toEqual([true, true]);
    await expectWhole(hosted);
  });

  it('one whose answer was lost is read back, and happened once', async () => {
    const hosted = await hostedSession();
    hosted.store.set('mute');
    const answer = hosted.give(personal(ada), claim());
    await turns();
    hosted.store.set('open');
    expect((await answer).accepted).toBe(true);
    await expectWhole(hosted);
    expect((await logOf(hosted)).filter(({ event }) => event.type === 'SeatTaken')).toHaveLength(1);
  });

  it('for long, what is not on its way is refused, none half done, and all goes on by itself afterwards', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const hosted = await hostedSession();
    hosted.store.set('away');
    const onItsWay = hosted.give(personal(ada), claim());
    await turns();
    const waiting = [hosted.give(personal(cleo), claim(china)), hosted.give(personal(dan), claim(lebanon))];
    hosted.clock.pass(tooLong);
    vi.advanceTimersByTime(1_000);
    for (const answer of await Promise.all(waiting))
      expect(answer).toMatchObject(refusal('server/storage-away'));
    hosted.store.set('open');
    expect((await onItsWay).accepted).toBe(true);
    await hosted.must(personal(cleo), claim(china));
    expect(hosted.host.state.public.lobby.people[dan]).toBeUndefined();
    await expectWhole(hosted);
  });

  it('undoing, and what waits for it, is refused as well', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const hosted = await hostedSession();
    await hosted.arrive([ada, france]);
    await hosted.must(teacher, { type: 'StartSession' });
    hosted.store.set('away');
    const onItsWay = hosted.give(personal(cleo), claim(china));
    await turns();
    const undoing = hosted.give(teacher, { type: 'UndoStep' });
    const behind = hosted.give(personal(dan), claim(lebanon));
    await vi.advanceTimersByTimeAsync(tooLong);
    expect(await undoing).toMatchObject(refusal('server/storage-away'));
    hosted.store.set('open');
    expect((await onItsWay).accepted).toBe(true);
    await behind;
    await hosted.host.settled();
    await expectWhole(hosted);
  });
});

describe('undoing', () => {
  it('[CL-6] goes by the whole log, and says that whole slices must be sent', async () => {
    const hosted = await hostedSession();
    await hosted.arrive([ada, france]);
    await hosted.must(teacher, { type: 'StartSession' });
    await hosted.must(teacher, { type: 'NextPhase', leaving: 'briefing' });
    await hosted.must(personal(ada), { type: 'AskForFloor' });
    const [undone, behind] = await Promise.all([
      hosted.give(teacher, { type: 'UndoStep' }),
      hosted.give(personal(ada), { type: 'AskForFloor' }),
    ]);
    expect(undone.accepted).toBe(true);
    expect(behind.accepted).toBe(false);
    expect(hosted.host.state.public.turn?.phase).toBe('briefing');
    expect(hosted.told.at(-1)?.undone).toBe(true);
    await expectWhole(hosted);
  });

  it('[CL-6] that is refused leaves all as it was', async () => {
    const hosted = await hostedSession();
    expect(await hosted.give(teacher, { type: 'UndoStep' })).toMatchObject(refusal('session/not-started'));
    expect(await hosted.give(personal(ada), { type: 'UndoStep' })).toMatchObject(
      refusal('desk/facilitators-only'),
    );
    await expectWhole(hosted);
  });
});

describe('a flood of commands', () => {
  it('is refused beyond what a class can ask for', async () => {
    const hosted = await hostedSession();
    const release = hosted.store.hold();
    const answers = Array.from({ length: 520 }, (_, index) =>
      hosted.give(personal(named(`p${index}`)), claim(lebanon)),
    );
    release();
    const codes = (await Promise.all(answers)).map((answer) =>
      answer.accepted ? 'ok' : answer.rejection.code,
    );
    expect(codes.filter((code) => code === 'server/busy')).toHaveLength(20);
    await expectWhole(hosted);
  });
});
