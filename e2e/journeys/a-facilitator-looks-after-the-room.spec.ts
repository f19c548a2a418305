import type { Page } from '@playwright/test';
import { expectNothingSerious } from '#e2e/fixtures/accessible.ts';
import { beginDebrief, moveOnTo } from '#e2e/fixtures/clock.ts';
import { openPart } from '#e2e/fixtures/places.ts';
import { expect, laptop, phone, test, wall } from '#e2e/fixtures/test.ts';
import { createSession, joinAs, signInAsHost } from '#e2e/fixtures/ways-in.ts';

/** What a facilitator does for people rather than for the crisis, and where their hand in the crisis is told afterwards. */
test('a facilitator brings people back, lets a bot stand in, and ends a measure with a reason', async ({
  person,
  server,
}) => {
  const desk = await person('facilitator', laptop);
  await signInAsHost(desk, server);
  const code = await createSession(desk);
  const sessionPath = new URL(desk.url()).pathname.replace('/desk/', '');
  const ana = await person('Ana', phone);
  await joinAs(ana, code, 'Ana', 'France');
  const ben = await person('Ben', phone);
  await joinAs(ben, code, 'Ben', 'United Kingdom');
  const chloe = await person('Chloe', laptop);
  await joinAs(chloe, code, 'Chloe', 'China');

  // Chloe has lost her code: the desk makes another one, which brings her in on another device.
  await act(desk, 'Chloe', 'Make a new return code');
  const dialog = desk.getByRole('dialog', { name: 'New return code for Chloe' });
  await expectNothingSerious(desk);
  const returnCode = (await dialog.getByText(/^[A-Z]{5}-[A-Z]{5}$/).textContent()) ?? '';
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(dialog).toBeHidden();
  const spare = await person('Chloe’s phone', phone);
  await spare.goto('/join');
  await spare.getByText('Were you here before, on another device?').click();
  await spare.getByLabel('Your return code').fill(returnCode);
  await spare.getByRole('button', { name: 'Return to my seat' }).click();
  await expect(spare.getByRole('heading', { name: 'China' })).toBeVisible();
  await expect(chloe.getByRole('heading', { name: 'Your seat is open on another device.' })).toBeVisible();

  // Ben is taken out, does not come back by himself, and does once he is let back.
  await act(desk, 'Ben', 'Take out of the session');
  await desk.getByRole('dialog').getByRole('button', { name: 'Take out of the session' }).click();
  await expect(
    ben.getByRole('heading', { name: 'The facilitator has removed you from this session.' }),
  ).toBeVisible();
  await ben.getByRole('button', { name: 'Try again' }).click();
  await expect(ben.getByText('This session cannot be opened.')).toBeVisible();
  await desk.getByRole('button', { name: 'Let back in Ben' }).click();
  await expect(desk.getByText('Taken out', { exact: true })).toBeHidden();
  await ben.reload();
  await expect(ben.getByText('You have no seat yet.', { exact: false }).first()).toBeVisible();

  await desk.getByRole('button', { name: 'Fill empty seats with bots' }).click();
  await desk.getByRole('button', { name: /Start the session/ }).click();

  // Ana's phone goes away: a bot stands in for her, until she is back.
  const room = ana.url();
  await ana.goto('about:blank');
  const france = desk.getByRole('listitem').filter({ has: desk.getByRole('heading', { name: 'France' }) });
  await france.getByRole('button', { name: 'Let a bot play' }).click();
  await expect(france.getByText('a bot plays')).toBeVisible();
  await ana.goto(room);
  await expect(ana.getByRole('button', { name: 'Take the seat back' })).toBeVisible();
  await expectNothingSerious(ana);
  await ana.getByRole('button', { name: 'Take the seat back' }).click();
  await expect(france.getByText('a bot plays')).toBeHidden();
  await expect(ana.getByRole('heading', { name: 'A bot plays your seat for now.' })).toBeHidden();

  // What bots began is ended from the desk, and the debrief says why.
  await moveOnTo(desk, 'Negotiation');
  await openPart(desk, 'Situation');
  await desk.getByRole('button', { name: 'End it' }).first().click({ timeout: 90_000 });
  await expectNothingSerious(desk);
  await desk.getByRole('dialog').getByLabel('Reason').fill('It had been taken by mistake.');
  await desk.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
  await expect(desk.getByRole('dialog')).toBeHidden();

  // A number is changed while the consequences are looked at.
  await moveOnTo(desk, 'Decision');
  await moveOnTo(desk, 'Consequences');
  await openPart(desk, 'Consequences');
  await desk.getByRole('button', { name: 'Adjust' }).first().click();
  await desk.getByRole('dialog').getByLabel('Reason').fill('The room had heard of it already.');
  await desk.getByRole('dialog').getByRole('button', { name: 'Change it' }).click();
  await expect(desk.getByText(/You set it to .*: The room had heard of it already\./)).toBeVisible();

  await beginDebrief(desk);
  const projector = await person('projector', wall);
  await projector.goto(`/projector/${sessionPath}?code=${code}`);
  for (const page of [desk, projector, ana])
    await expect(page.getByRole('tab', { name: 'What it meant' })).toBeVisible();
  for (const page of [desk, ana]) {
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(page.getByText(/A facilitator ended “.*”: It had been taken by mistake\./)).toBeVisible();
  }

  // The scenario's questions are the facilitator's and the wall's.
  for (const page of [desk, projector]) {
    await page.getByRole('tab', { name: 'What now' }).click();
    await expect(page.getByRole('heading', { name: 'Questions to the group' })).toBeVisible();
  }
  await expect(ana.getByRole('tab', { name: 'What now' })).toBeHidden();
});

async function act(desk: Page, name: string, wanted: string): Promise<void> {
  await desk.getByRole('button', { name: `What to do with ${name}` }).click();
  await desk.getByRole('menuitem', { name: wanted }).click();
}
