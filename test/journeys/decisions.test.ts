import { type Page } from 'playwright-core';
import { journey } from './support/journey';
import { closeBrowser } from './support/open-console';
import { settled } from './support/settled';
import { tableRows } from './support/table-rows';
import { until } from './support/until';

afterAll(closeBrowser);

/** A municipality no other journey stores decisions in. */
const TABLE = 'Gemte afgørelser i Aarhus';

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function tracks(page: Page): Promise<readonly string[]> {
  return (await tableRows(page, TABLE)).slice(1).map((row) => row[2] ?? '');
}

describe('the stored decisions', () => {
  it('of one municipality, narrowed to a track, in the order that is asked for, each a real link', async () => {
    await journey({}, async ({ page, context, goto }) => {
      await goto('/decisions');
      await settled(page);
      await choose(page, 'Kommune', 'Aarhus');
      // The demo's personas: five in Aarhus, two of them at risk, one who looks for work in English.
      await until('five decisions', async () => (await tracks(page)).length === 5);
      await choose(page, 'Spor', 'Risiko for længere ledighed');
      await until('two decisions', async () => (await tracks(page)).length === 2);
      expect(await tracks(page)).toEqual(['Risiko for længere ledighed', 'Risiko for længere ledighed']);
      await page.getByRole('button', { name: 'Fjern afgrænsningen' }).click();
      await until('five decisions again', async () => (await tracks(page)).length === 5);
      await choose(page, 'Slags', 'Uddannelsesbevilling');
      await page.getByText('Ingen afgørelser passer').waitFor();
      await page.getByRole('button', { name: 'Fjern afgrænsningen' }).first().click();

      const link = page.getByRole('link', { name: 'Afgørelse for 23.11.2026: Engelsktalende' });
      const address = (await link.getAttribute('href')) ?? '';
      expect(address).toMatch(/^\/decisions\/751~[\da-f-]{36}\/show$/);
      const tab = await context.newPage();
      await tab.goto(address);
      await tab.getByRole('heading', { level: 1, name: 'Afgørelse for 23.11.2026: Engelsktalende' }).waitFor();
    });
  });

  it('keep their filter when one comes back from a decision', async () => {
    await journey({}, async ({ page, goto }) => {
      await goto('/decisions');
      await settled(page);
      await choose(page, 'Kommune', 'Aarhus');
      await choose(page, 'Spor', 'Engelsktalende');
      await until('one decision', async () => (await tracks(page)).length === 1);
      await page.getByRole('link', { name: 'Afgørelse for 23.11.2026: Engelsktalende' }).click();
      await page.getByRole('link', { name: 'Til alle afgørelser' }).click();
      await until('one decision again', async () => (await tracks(page)).length === 1);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('show everything they were made from, as deep as the reader wants', async () => {
    await journey({}, async ({ page, goto }) => {
      await goto('/decisions');
      await settled(page);
      await choose(page, 'Kommune', 'Aarhus');
      await page.getByRole('link', { name: 'Afgørelse for 23.11.2026: Engelsktalende' }).click();
      await page.getByRole('heading', { name: 'Det, afgørelsen så' }).waitFor();
      expect(await page.getByRole('heading', { name: 'Fuld sporing' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Revisor' }).click();
      await page.getByRole('heading', { name: 'Fuld sporing' }).waitFor();
      await page
        .getByText(/^[\da-f]{64}$/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Borger', exact: true }).click();
      await page.getByRole('heading', { name: 'Fuld sporing' }).waitFor({ state: 'detached' });
    });
  });
});
