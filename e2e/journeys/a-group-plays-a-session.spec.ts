import type { Page } from '@playwright/test';
import { endTurn, moveOnTo } from '#e2e/fixtures/clock.ts';
import { castVote, openDraft, shareDraft } from '#e2e/fixtures/council.ts';
import { debriefTitle, openPart, seen } from '#e2e/fixtures/places.ts';
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
  await expect(seen(Ana, /turn 1/)).toBeVisible();
  await moveOnTo(desk, 'Negotiation');

  // A draft, by one, sponsored by another, and tabled.
  await shareDraft(Ana, 'Monitors for the valley', 'monitors');
  await openDraft(Ben, 'Monitors for the valley');
  await Ben.getByRole('button', { name: 'Sponsor', exact: true }).click();
  await openDraft(Ana, 'Monitors for the valley');
  await Ana.getByRole('button', { name: 'Table it' }).click();
  await expect(seen(Efe, 'on the table')).toBeVisible();

  // A word outside the chamber, which the facilitator reads along.
  await Efe.getByRole('button', { name: 'Talks', exact: true }).click();
  await Efe.getByRole('button', { name: 'New', exact: true }).click();
  await Efe.getByRole('checkbox', { name: 'Brazil' }).check();
  await Efe.getByRole('button', { name: 'Start', exact: true }).click();
  await Efe.getByRole('textbox', { name: /Brazil/ }).fill('Could you send the first two hundred?');
  await Efe.getByRole('button', { name: 'Send' }).click();
  await Dev.getByRole('button', { name: /Talks/ }).click();
  await Dev.getByRole('button', { name: /Germany/ }).click();
  await expect(seen(Dev, 'Could you send the first two hundred?')).toBeVisible();
  await Dev.getByRole('button', { name: 'Council', exact: true }).click();
  await openPart(desk, 'Talks');
  await expect(seen(desk, 'Could you send the first two hundred?')).toBeVisible();

  // Somebody comes late and takes a seat that a bot kept.
  const late = await person('late comer', phone);
  await joinAs(late, code, 'Gus', 'India');
  await expect(late.getByRole('heading', { name: /Council|floor|meeting/ })).toBeVisible();

  // The vote opens by itself in the decision phase, and is filled by people and bots.
  await moveOnTo(desk, 'Decision');
  await expect(Ana.getByRole('heading', { name: /S.2031.1: Monitors for the valley/ })).toBeVisible();
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
  await expect(seen(Ana, /in favour/)).toBeVisible();

  // Dev's phone dies: the return code brings the seat to another device, and the old one is told.
  await Dev.getByRole('button', { name: 'My seat', exact: true }).click();
  const returnCode = await Dev.getByText(/^[A-Z]{5}-[A-Z]{5}$/)
    .first()
    .textContent();
  const spare = await person('Dev’s laptop', laptop);
  await spare.goto('/join');
  await spare.getByText('Were you here before, on another device?').click();
  await spare.getByLabel('Your return code').fill(returnCode ?? '');
  await spare.getByRole('button', { name: 'Return to my seat' }).click();
  await expect(seen(spare, 'Brazil')).toBeVisible();
  await expect(Dev.getByRole('heading', { name: 'Your seat is open on another device.' })).toBeVisible();

  // What the turn brings is looked at before it is released.
  await moveOnTo(desk, 'Consequences');
  await openPart(desk, 'Consequences');
  await expect(desk.getByText('What this turn would bring')).toBeVisible();
  await endTurn(desk, 1);
  await expect(seen(Ana, /turn 2/)).toBeVisible();

  // The rest is played quickly; the debrief opens what was kept.
  for (let turn = 2; !(await debriefTitle(desk).isVisible()); turn++) {
    for (const phase of ['Negotiation', 'Decision', 'Consequences'] as const) await moveOnTo(desk, phase);
    await endTurn(desk, turn);
  }
  for (const page of [Ana, spare, projector]) {
    await expect(debriefTitle(page)).toBeVisible();
  }
  await expect(Ana.getByRole('tab', { name: 'What it meant' })).toBeVisible();

  // What was decided is lived through without, in a thread of the server, for everybody.
  for (const page of [Ana, projector]) {
    await page.getByRole('tab', { name: 'What if' }).click();
    await expect(page.getByText('All that was done, beside the same crisis left alone')).toBeVisible();
    await expect(page.getByText(/^Left alone, .+ would have/)).toBeVisible();
  }
});
