import { type Page } from 'playwright-core';
import { journey } from './support/journey';
import { closeBrowser } from './support/open-console';
import { settled } from './support/settled';

afterAll(closeBrowser);

/** A municipality without people of its own in the demo. */
const MUNICIPALITY = 'Køge';
const CITIZENS = ['Borger-id;Ledig fra;Kaldenavn', 'J-1;01.06.2026;Jens', 'J-2;31.02.2026;Ida', 'J-3;15.06.2026;Bo', ''].join('\r\n');

async function send(page: Page, content: string): Promise<void> {
  await page.getByTestId('file').setInputFiles({ name: 'borgere.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  await page.getByRole('button', { name: 'Send filen' }).click();
}

describe('a file', () => {
  it('is tried first, put right, and then taken in for real', async () => {
    await journey({}, async ({ page, goto }) => {
      await goto('/imports');
      await settled(page);
      await page.getByLabel('Kommune', { exact: true }).selectOption({ label: MUNICIPALITY });
      await send(page, CITIZENS);
      await page.getByText('Prøven er færdig, og intet er gemt.', { exact: false }).waitFor();
      await page.getByRole('cell', { name: /Dagen findes ikke/ }).waitFor();
      // The column nobody knows is said to be the name.
      await page.getByLabel('Kaldenavn').selectOption({ label: 'Navn' });
      await page.getByRole('button', { name: 'Send igen med disse kolonner' }).click();
      await page.getByText('Ukendt kolonne').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Indlæs for alvor' }).click();
      await page.getByRole('button', { name: 'Indlæs for alvor' }).waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'Åbn indlæsningen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Indlæsning af borgere.csv' }).waitFor();
      await page.getByText('3 af 3 rækker').waitFor();
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Hent fejlene som fil' }).click()]);
      expect(file.suggestedFilename()).toBe('fejl.csv');

      await page.getByRole('menuitem', { name: 'Sager', exact: true }).click();
      await page.getByLabel('Kommune', { exact: true }).selectOption({ label: MUNICIPALITY });
      await page.getByText('2 sager').waitFor();
      await page.getByRole('link', { name: 'Jens', exact: true }).waitFor();
    });
  });

  it('that is no such file is refused in words', async () => {
    await journey({ refusesRequests: true }, async ({ page, goto }) => {
      await goto('/imports');
      await settled(page);
      await send(page, 'Farve;Form\r\nrød;rund\r\n');
      await page
        .getByRole('alert')
        .getByText(/kolonne/i)
        .first()
        .waitFor();
    });
  });
});
