import { type Page } from 'playwright-core';
import { answerWith } from './support/answers';
import { journey } from './support/journey';
import { keyboardOf } from './support/keyboard';
import { closeBrowser } from './support/open-console';
import { busiestConsultant } from './support/service-data';
import { settled } from './support/settled';
import { until } from './support/until';

afterAll(closeBrowser);

/** Opens the day of a consultant of Frederiksberg who is behind. */
async function openDay(page: Page, goto: (path: string) => Promise<void>): Promise<{ readonly id: string; readonly name: string }> {
  const consultant = await busiestConsultant('147');
  await goto('/my-day');
  await settled(page);
  await page.getByLabel('Kommune', { exact: true }).selectOption({ label: 'Frederiksberg' });
  await page.getByLabel('Konsulent eller team').selectOption({ label: consultant.name });
  await page.getByRole('list', { name: 'Dagen i tal' }).waitFor();
  return consultant;
}
const items = (page: Page) => page.locator('article ul[aria-label] > li').filter({ has: page.getByRole('button', { name: /^Hvorfor/ }) });
/** The words in which a row says how late it is. */
const LATE = /dag(e)? over (lovens )?frist/;

describe('my day', () => {
  it('begins with what is late, and every task leads to its case in one click', async () => {
    await journey({}, async ({ page, goto }) => {
      await openDay(page, goto);
      const firstOfOthers = page.getByRole('list', { name: 'Andre opgaver' }).getByRole('listitem').first();
      const conversations = page.getByRole('list', { name: 'Samtaler, der skal holdes' }).getByRole('listitem').first();
      const words = `${await firstOfOthers.innerText()} ${(await conversations.count()) ? await conversations.innerText() : ''}`;
      expect(words).toMatch(LATE);
      const link = items(page).first().getByRole('link');
      expect(await link.getAttribute('href')).toMatch(/^\/cases\/147~[\da-f-]{36}\/show$/);
      await link.click();
      await page.getByRole('heading', { level: 1, name: /^Sag / }).waitFor();
      // The way back leads to the same person's day.
      await page.goBack();
      await page.getByRole('list', { name: 'Dagen i tal' }).waitFor();
    });
  });

  it('counts what it shows: the late ones are as many as the number on top says', async () => {
    await journey({}, async ({ page, goto }) => {
      await openDay(page, goto);
      const counts = await page.getByRole('list', { name: 'Dagen i tal' }).innerText();
      const overdue = Number(/(\d+) over frist/.exec(counts)?.[1]);
      expect(overdue).toBeGreaterThan(0);
      await page.getByLabel('Kun over frist').check();
      await until('only late tasks are left', async () => (await items(page).count()) === overdue);
      for (const text of await items(page).allInnerTexts()) expect(text).toMatch(LATE);
      await page.getByLabel('Hvis tur').selectOption({ label: 'Borgerens' });
      const citizens = await items(page).allInnerTexts();
      expect(citizens.every((text) => text.includes('Borgerens tur'))).toBe(true);
      expect(citizens.length).toBeLessThan(overdue);
      await page.getByRole('button', { name: 'Fjern afgrænsningen' }).first().click();
      await until('everything is back', async () => (await items(page).count()) > overdue);
    });
  });

  it('explains a task by keyboard alone, and the focus comes back to where it was', async () => {
    await journey({}, async ({ page, goto }) => {
      await openDay(page, goto);
      const keyboard = keyboardOf(page);
      const button = items(page)
        .first()
        .getByRole('button', { name: /^Hvorfor/ });
      await button.focus();
      const asked = await keyboard.focused();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Hvorfor denne opgave?' });
      await dialog.getByRole('heading', { name: 'Sådan er dagene regnet ud' }).waitFor();
      const words = await dialog.innerText();
      for (const part of ['Derfor', 'Reglen', 'Påmindelser', 'version', 'Nationalt minimum']) expect(words).toContain(part);
      expect(words).toMatch(/\d{2}\.\d{2}\.\d{4}/);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await until('the focus is back', async () => (await keyboard.focused()) === asked);
    });
  });

  it('moves from day to day, says why nobody works on Christmas Day, and finds the way back to today', async () => {
    await journey({}, async ({ page, goto }) => {
      const { name } = await openDay(page, goto);
      const day = page.getByLabel('Dag', { exact: true });
      const today = await day.inputValue();
      await day.fill('25.12.2026');
      await page.getByRole('heading', { name: `${name}, fredag 25.12.2026` }).waitFor();
      await page.getByText(/^Der arbejdes ikke den dag:/).waitFor();
      await page.getByRole('button', { name: 'Dagen før', exact: true }).click();
      await page.getByRole('heading', { name: `${name}, torsdag 24.12.2026` }).waitFor();
      await page.getByRole('button', { name: 'I dag', exact: true }).click();
      await until('it is today again', async () => (await day.inputValue()) === today);
      await day.fill('31.02.2026');
      await page.getByText('Den dag findes ikke i kalenderen (1900-2199).').waitFor();
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/my-day');
    });
  });

  it('of a team says whose each task is', async () => {
    await journey({}, async ({ page, goto }) => {
      await goto('/my-day');
      await settled(page);
      await page.getByLabel('Kommune', { exact: true }).selectOption({ label: 'Frederiksberg' });
      await page.getByLabel('Konsulent eller team').selectOption({ label: 'Team 1' });
      await page.getByRole('heading', { name: /^Team 1, / }).waitFor();
      const holders = new Set((await items(page).allInnerTexts()).map((text) => /Konsulent \d+/.exec(text)?.[0]));
      expect(holders.size).toBeGreaterThan(1);
    });
  });

  it('is calm when there is nothing to do', async () => {
    await journey({}, async ({ page, goto }) => {
      const counts = { open: 0, overdue: 0, dueToday: 0, dueThisWeek: 0, pastLegal: 0, scheduled: 0 };
      const consultant = { id: (await busiestConsultant('147')).id, name: 'Konsulent 1' };
      await answerWith(page, /\/api\/worklist/, {
        day: '2026-11-23',
        consultant,
        team: null,
        tasks: [],
        more: false,
        counts,
        closedToday: null,
      });
      await openDay(page, goto);
      await page.getByText('Ingen opgaver den dag').waitFor();
      expect(await page.getByRole('list', { name: 'Dagen i tal' }).innerText()).toContain('0 over frist');
    });
  });
});
