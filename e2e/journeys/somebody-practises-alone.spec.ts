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
  // Bots act by themselves: sooner or later one of them has a draft.
  await expect(page.getByRole('button', { name: /Sponsors:|no sponsors yet/ }).first()).toBeVisible({
    timeout: 90_000,
  });

  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'To the debrief' }).click();
  await expect(page.getByText(/^Debrief ·/).first()).toBeVisible();
});
