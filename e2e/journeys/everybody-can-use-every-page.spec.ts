import type { Page } from '@playwright/test';
import { expectNothingSerious } from '#e2e/fixtures/accessible.ts';
import { beginDebrief, moveOnTo } from '#e2e/fixtures/clock.ts';
import { debriefTitle } from '#e2e/fixtures/places.ts';
import { expect, laptop, phone, test, wall } from '#e2e/fixtures/test.ts';
import { createSession, joinAs, signInAsHost } from '#e2e/fixtures/ways-in.ts';

test('axe finds nothing serious on the pages outside of a session, in light and dark', async ({ person }) => {
  const page = await person('visitor', phone);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of ['/', '/join', '/practise', '/host/sign-in', '/no-such-page']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNothingSerious(page);
    }
  }
});

test('axe finds nothing serious on any page of a session, from the lobby to the debrief', async ({
  person,
  server,
}) => {
  const desk = await person('facilitator', laptop);
  await signInAsHost(desk, server);
  await expectNothingSerious(desk);
  await desk.getByRole('link', { name: 'New session' }).click();
  await expect(desk.getByRole('button', { name: 'Open the lobby' })).toBeVisible();
  await expectNothingSerious(desk);
  await desk.goto('/host');
  const code = await createSession(desk);
  const projector = await person('projector', wall);
  await projector.goto(`/projector/${new URL(desk.url()).pathname.replace('/desk/', '')}?code=${code}`);
  const ana = await person('Ana', phone);
  await joinAs(ana, code, 'Ana', 'France');
  const ben = await person('Ben', laptop);
  await joinAs(ben, code, 'Ben', 'China');
  await ben.emulateMedia({ colorScheme: 'dark' });
  await expect(projector.getByText('Ben')).toBeVisible();
  for (const page of [desk, projector, ana, ben]) await expectNothingSerious(page);

  await desk.getByRole('button', { name: 'Fill empty seats with bots' }).click();
  await desk.getByRole('button', { name: /Start the session/ }).click();
  await expect(projector.getByText(/Briefing/)).toBeVisible();
  await expectNothingSerious(projector);
  await moveOnTo(desk, 'Negotiation');
  await eachPart(ana, 'Parts of the room');
  await eachPart(ben, 'Parts of the room');
  await eachPart(desk, 'Parts of the desk');
  await ben.getByRole('button', { name: 'Write a draft' }).click();
  await expect(ben.getByLabel('Title')).toBeVisible();
  await expectNothingSerious(ben);

  await moveOnTo(desk, 'Decision');
  for (const page of [desk, projector, ana, ben]) await expectNothingSerious(page);

  await beginDebrief(desk);
  for (const page of [desk, projector, ana, ben]) {
    await expect(debriefTitle(page)).toBeVisible();
    const tabs = await page.getByRole('tab').all();
    for (const tab of tabs) {
      await tab.click();
      await expectNothingSerious(page);
    }
  }
});

async function eachPart(page: Page, navigation: string): Promise<void> {
  const parts = page.getByRole('navigation', { name: navigation }).getByRole('button');
  for (const part of await parts.all()) {
    await part.click();
    await expectNothingSerious(page);
  }
}
