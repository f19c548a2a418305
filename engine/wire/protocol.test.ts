import { describe, expect, it } from 'vitest';
import { ada, china, lobbyWorld } from '#engine/testing/fixture.ts';
import { receiveClose, receiveFrame, receiveMissed, receiveSlices } from './held.ts';
import { opening } from './messages.ts';
import { exampleMessages } from './testing/example-messages.ts';
import { protocolPage } from './testing/protocol-page.ts';

describe('the page of the protocol', () => {
  it('shows every message and every command as they are', async () => {
    await expect(protocolPage()).toMatchFileSnapshot('../../docs/protocol.md');
  });

  it('has examples that a page can read and fold', () => {
    const example = exampleMessages();
    expect(opening.safeParse(example.opening).success).toBe(true);
    const start = lobbyWorld().state;
    const slices = {
      public: JSON.stringify(start.public),
      ['seat:france' as never]: JSON.stringify(start.seats['france' as never]),
    };
    const held = receiveSlices(null, {
      seq: example.closeForOthers.from,
      whole: true,
      slices,
      texts: {},
      now: 0,
    });
    const noted = receiveClose(held, example.closeOwn);
    expect([noted.missed, noted.held.seq]).toEqual([false, example.closeOwn.to]);
    const asFrame = receiveClose(receiveFrame(held, example.frame), example.closeForOthers);
    for (const { slices } of [noted.held, asFrame.held])
      expect(slices['seat:france' as never]).toMatchObject({ notes: [{ author: ada }] });
    const told = receiveClose(noted.held, example.closeForOthers);
    expect([told.missed, told.held.seq]).toEqual([false, example.closeForOthers.to]);
    expect(told.held.slices).toEqual(noted.held.slices);
    const talking = receiveSlices(told.held, example.slices);
    expect(talking.slices['talk:c1' as never]).toMatchObject({ seats: [china, 'france'], messages: [] });
    const back = receiveMissed(held, example.missed);
    expect([back.missed, back.held.seq]).toEqual([false, example.close.to]);
    expect(receiveClose(held, example.close).missed).toBe(true);
  });
});
