import type { Page } from '@playwright/test';
import { expect, laptop, phone, test, wall } from '#e2e/fixtures/test.ts';
import { createSession, joinAs, signInAsHost } from '#e2e/fixtures/ways-in.ts';

/** A facilitator, a projector and seven people, each in their own browser, from the lobby to the debrief. */
test('a group plays a whole session, with a vote, a reload in the middle of it, a late comer and a change of device', async ({
  person,
  server,
}) => {
  const desk = await person('facilitator', laptop);
  await signInAsHost(desk, server);
  const code = await createSession(desk);
  const sessionPath = new URL(desk.url()).pathname.replace('/desk/', '');

  const projector = await person('projector', wall);
  await projector.goto(`/projector/${sessionPath}?code=${code}`);
  await expect(projector.getByText(`${code.slice(0, 3)}-${code.slice(3)}`)).toBeVisible();

  const seats = {
    Ana: ['France', phone],
    Ben: ['United Kingdom', phone],
    Chloe: ['China', laptop],
    Dev: ['Brazil', phone],
    Efe: ['Germany', laptop],
    Fay: ['South Africa', phone],
  } as const;
  const pages: Record<string, Page> = {};
  for (const [name, [seat, screen]] of Object.entries(seats)) {
    const page = await person(name, screen);
    await joinAs(page, code, name, seat);
    await expect(page.getByRole('heading', { name: seat })).toBeVisible();
    pages[name] = page;
  }
  const { Ana, Ben, Chloe, Dev, Efe } = pages as Record<keyof typeof seats, Page>;
  await expect(projector.getByText('Efe')).toBeVisible();

  await desk.getByRole('button', { name: 'Fill empty seats with bots' }).click();
  await desk.getByRole('button', { name: /Start the session/ }).click();
  await expect(Ana.getByText(/turn 1/).first()).toBeVisible();
  await next(desk, 'Negotiation');

  // A draft, by one, sponsored by another, and tabled.
  await Ana.getByRole('button', { name: 'Write a draft' }).click();
  await Ana.getByLabel('Title').fill('Monitors for the valley');
  await addMeasure(Ana, 'monitors');
  await Ana.getByRole('button', { name: 'Share the draft' }).click();
  await openDraft(Ben, 'Monitors for the valley');
  await Ben.getByRole('button', { name: 'Sponsor', exact: true }).click();
  await openDraft(Ana, 'Monitors for the valley');
  await Ana.getByRole('button', { name: 'Table it' }).click();
  await expect(Efe.getByText('on the table').first()).toBeVisible();

  // A word outside the chamber, which the facilitator reads along.
  await Efe.getByRole('button', { name: 'Talks' }).click();
  await Efe.getByRole('button', { name: 'New', exact: true }).click();
  await Efe.getByRole('dialog').getByText('Brazil').click();
  await Efe.getByRole('button', { name: 'Start the conversation' }).click();

  // Somebody comes late and takes a seat that a bot kept.
  const late = await person('late comer', phone);
  await joinAs(late, code, 'Gus', 'India');
  await expect(late.getByRole('heading', { name: /Council|floor|meeting/ })).toBeVisible();

  // The vote opens by itself in the decision phase, and is filled by people and bots.
  await next(desk, 'Decision');
  await expect(Ana.getByRole('heading', { name: /Monitors for the valley/ })).toBeVisible();
  await castVote(Ana, 'In favour');
  await Ben.reload();
  await castVote(Ben, 'In favour');
  await castVote(Chloe, 'Abstain');
  await castVote(Dev, 'In favour');
  await castVote(Efe, 'In favour');
  await castVote(pages.Fay as Page, 'Abstain');
  await castVote(late, 'In favour');
  await expect(projector.getByRole('heading', { name: /is (not )?adopted/ })).toBeVisible({
    timeout: 60_000,
  });
  await expect(Ana.getByText(/in favour/).first()).toBeVisible();

  // Dev's phone dies: the return code brings the seat to another device, and the old one is told.
  await Dev.getByRole('button', { name: 'My seat' }).click();
  const returnCode = await Dev.getByText(/^[A-Z]{5}-[A-Z]{5}$/)
    .first()
    .textContent();
  const spare = await person('Dev’s laptop', laptop);
  await spare.goto('/join');
  await spare.getByText('I was here before').click();
  await spare.getByLabel('Your return code').fill(returnCode ?? '');
  await spare.getByRole('button', { name: 'Return to my seat' }).click();
  await expect(spare.getByText('Brazil').first()).toBeVisible();
  await expect(Dev.getByRole('heading', { name: 'You are sitting somewhere else now' })).toBeVisible();

  // What the turn brings is looked at before it is released.
  await next(desk, 'Consequences');
  await desk.getByRole('button', { name: /Consequences/ }).click();
  await expect(desk.getByText('What this turn would bring')).toBeVisible();
  await desk.getByRole('button', { name: /Next: turn 2/ }).click();
  await expect(Ana.getByText(/turn 2/).first()).toBeVisible();

  // The rest is played quickly; the debrief opens what was kept.
  for (let turn = 2; turn <= 20 && !(await isDebrief(desk)); turn++) {
    for (const phase of ['Negotiation', 'Decision', 'Consequences']) await next(desk, phase);
    await desk.getByRole('button', { name: /Next: (turn|debrief)/ }).click();
    await expect(
      desk.getByRole('button', { name: /Next: (Negotiation|turn|debrief)/ }).or(debriefTitle(desk)),
    ).toBeVisible();
  }
  for (const page of [Ana, spare, projector]) {
    await expect(debriefTitle(page)).toBeVisible();
  }
  await expect(Ana.getByRole('tab', { name: 'What it meant' })).toBeVisible();
});

async function next(desk: Page, phase: string): Promise<void> {
  const button = desk.getByRole('button', { name: `Next: ${phase}` });
  await expect(button).toBeEnabled({ timeout: 120_000 });
  await button.click();
  await expect(button).toBeHidden();
}

async function addMeasure(page: Page, search: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a measure' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Find a measure').fill(search);
  await dialog.getByRole('listitem').first().getByRole('button').first().click();
  await dialog.getByRole('button', { name: 'Take it into the draft' }).first().click();
}

async function openDraft(page: Page, title: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(title) })
    .first()
    .click();
}

async function castVote(page: Page, ballot: string): Promise<void> {
  await page.getByRole('radio', { name: ballot }).check();
  await page.getByRole('button', { name: /^(Vote |Abstain|Take no part)/ }).click();
  await expect(
    page.getByText(/Your ballot is cast/).or(page.getByRole('heading', { name: /adopted/ })),
  ).toBeVisible();
}

function debriefTitle(page: Page) {
  return page.getByText(/^Debrief ·/).first();
}

function isDebrief(page: Page): Promise<boolean> {
  return debriefTitle(page).isVisible();
}
