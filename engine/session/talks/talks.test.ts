import { describe, expect, it } from 'vitest';
import { type ConversationId, id, type TextId } from '#engine/kernel/ids.ts';
import { slicesOf } from '#engine/session/view.ts';
import {
  ada,
  ben,
  china,
  cleo,
  dan,
  eve,
  france,
  lobbyWorld,
  refusalOf,
  typesOf,
  union,
} from '#engine/testing/fixture.ts';
import { facilitator, type World } from '#engine/testing/world.ts';

const conversation = id<ConversationId>('c1');

/** France and China talk, and Ada has said something. */
function talking(): { readonly world: World; readonly message: TextId } {
  const world = lobbyWorld();
  world.must(world.by(ada), { type: 'OpenConversation', seats: [china] });
  world.must(world.by(ada), { type: 'SendMessage', conversation, body: 'Shall we talk?' });
  const message = world.state.talks[conversation]?.messages[0]?.id;
  if (message === undefined) throw new Error('There is a message');
  return { world, message };
}

describe('a conversation', () => {
  it('[TA-1] is between any seats; every member of their delegations writes in it', () => {
    const { world } = talking();
    world.must(world.by(ben), { type: 'SendMessage', conversation, body: 'We would like to.' });
    world.must(world.by(cleo), { type: 'SendMessage', conversation, body: 'Gladly.' });
    const authors = world.state.talks[conversation]?.messages.map(({ author, seat }) => [author, seat]);
    expect(authors).toEqual([
      [ada, france],
      [ben, france],
      [cleo, china],
    ]);
    const stranger = world.give(world.by(dan), { type: 'SendMessage', conversation, body: 'And me?' });
    expect(refusalOf(stranger)).toBe('talks/not-in-it');
  });

  it('[TA-1] is held by its seats and the facilitators, who may write, and by nobody else', () => {
    const { world } = talking();
    world.must(facilitator, { type: 'SendMessage', conversation, body: 'I read along.' });
    const holds = (viewer: Parameters<typeof slicesOf>[1]) =>
      slicesOf(world.state, viewer).includes('talk:c1' as never);
    expect(holds({ kind: 'participant', participant: cleo })).toBe(true);
    expect(holds({ kind: 'facilitator' })).toBe(true);
    expect(holds({ kind: 'participant', participant: eve })).toBe(false);
    expect(holds({ kind: 'projector' })).toBe(false);
    expect(new Set(world.texts.map(({ audience }) => audience))).toEqual(new Set(['talk:c1']));
  });

  it('[TA-1] goes on while the clock stands still and in the debrief, and ends with the session', () => {
    const { world } = talking();
    world.must(facilitator, { type: 'StartSession' });
    world.must(facilitator, { type: 'PauseClock', overnight: false });
    world.must(world.by(cleo), { type: 'SendMessage', conversation, body: 'Meanwhile.' });
    world.must(facilitator, { type: 'BeginDebrief' });
    world.must(world.by(cleo), { type: 'SendMessage', conversation, body: 'So that is how it was.' });
    world.must(facilitator, { type: 'EndSession' });
    const late = world.give(world.by(cleo), { type: 'SendMessage', conversation, body: 'Too late.' });
    expect(refusalOf(late)).toBe('session/over');
  });

  it('[TA-2] is found again by the same seats, whoever of them opens it', () => {
    const { world } = talking();
    expect(typesOf(world.give(world.by(cleo), { type: 'OpenConversation', seats: [france] }))).toEqual([]);
    expect(typesOf(world.give(facilitator, { type: 'OpenConversation', seats: [china, france] }))).toEqual(
      [],
    );
    expect(typesOf(world.give(world.by(cleo), { type: 'OpenConversation', seats: [union] }))).toEqual([
      'ConversationOpened',
    ]);
    expect(Object.values(world.state.talks).map(({ seats }) => seats)).toEqual([
      [china, france],
      [china, union],
    ]);
  });

  it('[TA-2] has somebody else in it', () => {
    const { world } = talking();
    const alone = world.give(world.by(ada), { type: 'OpenConversation', seats: [france] });
    expect(refusalOf(alone)).toBe('talks/nobody-else');
  });

  it('[TA-3] is read and not written in by whoever is muted', () => {
    const { world } = talking();
    world.must(facilitator, { type: 'MuteParticipant', participant: cleo, muted: true });
    const said = world.give(world.by(cleo), { type: 'SendMessage', conversation, body: 'Let me.' });
    expect(refusalOf(said)).toBe('talks/muted');
    expect(slicesOf(world.state, { kind: 'participant', participant: cleo })).toContain('talk:c1');
    world.must(facilitator, { type: 'MuteParticipant', participant: cleo, muted: false });
    world.must(world.by(cleo), { type: 'SendMessage', conversation, body: 'Thank you.' });
  });
});

describe('a message', () => {
  it('[TA-4] is hidden and shown again by facilitators, and by its author', () => {
    const { world, message } = talking();
    const hide = { type: 'HideMessage', conversation, message } as const;
    const isHidden = () => world.state.talks[conversation]?.messages[0]?.hidden;
    world.must(world.by(ada), { ...hide, hidden: true });
    expect(isHidden()).toBe(true);
    world.must(facilitator, { ...hide, hidden: false });
    expect(isHidden()).toBe(false);
    expect(refusalOf(world.give(world.by(ben), { ...hide, hidden: true }))).toBe('talks/not-yours');
    expect(refusalOf(world.give(world.by(cleo), { ...hide, hidden: true }))).toBe('talks/not-yours');
    expect(refusalOf(world.give(world.by(dan), { ...hide, hidden: true }))).toBe('talks/not-in-it');
  });

  it('[TA-5] is reported to the facilitators alone, by whoever is in its conversation', () => {
    const { world, message } = talking();
    const [reported] = world.must(world.by(cleo), { type: 'ReportMessage', conversation, message });
    expect(reported).toMatchObject({ audience: 'facilitators', opens: 'never' });
    expect(world.state.facilitators.reports).toEqual([{ conversation, message, reporter: cleo }]);
    const outside = world.give(world.by(dan), { type: 'ReportMessage', conversation, message });
    expect(refusalOf(outside)).toBe('talks/not-in-it');
  });

  it('[SE-8] is named in the log and its words are kept beside it', () => {
    const { world } = talking();
    expect(JSON.stringify(world.log)).not.toContain('Shall we talk?');
    expect(world.texts).toMatchObject([{ audience: 'talk:c1', author: ada, body: 'Shall we talk?' }]);
  });
});

describe('a note', () => {
  it('[NO-1] is written by any member of a delegation, for the delegation alone, and never opens', () => {
    const world = lobbyWorld();
    const [note] = world.must(world.by(ben), { type: 'WriteNote', body: 'Ask for more time.' });
    expect(note).toMatchObject({ audience: 'seat:france', opens: 'never' });
    expect(world.texts).toMatchObject([{ audience: 'seat:france', body: 'Ask for more time.' }]);
    expect(world.state.seats[france]?.notes).toHaveLength(1);
    expect(slicesOf(world.state, { kind: 'facilitator' })).not.toContain('seat:france');
    expect(refusalOf(world.give(facilitator, { type: 'WriteNote', body: 'Mine.' }))).toBe('seat/none');
  });
});
