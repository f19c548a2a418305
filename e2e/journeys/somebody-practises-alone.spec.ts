import type { Page } from '@playwright/test';
import { castVote, openDraft, shareDraft } from '#e2e/fixtures/council.ts';
import { debriefTitle, seen } from '#e2e/fixtures/places.ts';
import { expect, phone, test } from '#e2e/fixtures/test.ts';

test('somebody practises alone on a phone, from the front page to the debrief', async ({ person }) => {
  const page = await person('Noor', phone);
  await page.goto('/');
  await page.getByRole('link', { name: 'Practise alone' }).click();
  await page.getByRole('radio', { name: /^France/ }).check();
  await page.getByRole('button', { name: 'Take this seat' }).click();
  await page.waitForURL(/\/room\//);
  await expect(page.getByText(/turn 1 · Briefing/)).toBeVisible();

  await page.getByRole('button', { name: 'My seat' }).click();
  await expect(page.getByText('Political capital').first()).toBeVisible();
  await page.getByRole('button', { name: 'Council', exact: true }).click();

  await page.getByRole('button', { name: 'Next phase' }).click();
  await expect(page.getByText(/turn 1 · Negotiation/)).toBeVisible();
  await shareDraft(page, 'Monitors for the valley', 'monitors');
  await openDraft(page, 'Monitors for the valley');
  await page.getByRole('button', { name: 'Table it' }).click();
  await expect(page.getByText('on the table').first()).toBeVisible();

  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Next phase' }).click();
  await castVote(page, 'In favour');
  await expect(page.getByRole('heading', { name: /is (not )?adopted/ })).toBeVisible({ timeout: 120_000 });
  await moveOn(page, /turn 1 · Consequences/);
  await moveOn(page, /turn 2/);
  await page.getByRole('button', { name: 'To the debrief' }).click();
  await expect(debriefTitle(page)).toBeVisible();
});

/** Moves one's own clock on. Other drafts come to their vote meanwhile, and wait for this ballot too. */
async function moveOn(page: Page, there: RegExp): Promise<void> {
  const arrived = seen(page, there);
  const abstain = page.getByRole('radio', { name: 'Abstain' });
  await expect(async () => {
    if (await arrived.isVisible()) return;
    if (await abstain.isVisible()) {
      await castVote(page, 'Abstain');
    }
    await page.getByRole('button', { name: 'Next phase' }).click({ timeout: 2_000 });
    await expect(arrived).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 120_000 });
}
