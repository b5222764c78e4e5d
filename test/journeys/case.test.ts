import { type Page } from 'playwright-core';
import { journey } from './support/journey';
import { closeBrowser } from './support/open-console';
import { lateCase, lateCasePath } from './support/service-data';
import { settled } from './support/settled';
import { tableRows } from './support/table-rows';
import { until } from './support/until';

afterAll(closeBrowser);

async function openCases(page: Page, goto: (path: string) => Promise<void>): Promise<void> {
  await goto('/cases');
  await settled(page);
  await page.getByLabel('Kommune', { exact: true }).selectOption({ label: 'Frederiksberg' });
  await page.getByRole('table', { name: 'Sager i Frederiksberg' }).waitFor();
}
const LIST = 'Sager i Frederiksberg';

describe('cases', () => {
  it('are found by the number the municipality uses, which stands in no address', async () => {
    await journey({}, async ({ page, goto }) => {
      const { citizen, id } = await lateCase('147');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
      await openCases(page, goto);
      await page.getByLabel(/hele CPR-nummeret/).fill(citizen.externalId);
      await page.keyboard.press('Enter');
      await page.getByText('1 forløb fundet').waitFor();
      const link = page.getByRole('table', { name: 'Fundne forløb' }).getByRole('link');
      expect(await link.getAttribute('href')).toBe(`/cases/147~${id}/show`);
      expect(asked.filter((address) => address.includes(citizen.externalId))).toEqual([]);
      await page.getByLabel(/hele CPR-nummeret/).fill('findes ikke');
      await page.keyboard.press('Enter');
      await page.getByText('Ingen borger i Frederiksberg har det nummer.').waitFor();
    });
  });

  it('are narrowed to those that are late and to one consultant, and keep the filter when one comes back', async () => {
    await journey({}, async ({ page, goto }) => {
      await openCases(page, goto);
      await page.getByLabel('Frister').selectOption({ label: 'Med opgaver over frist' });
      await until('only late cases are left', async () => {
        const rows = (await tableRows(page, LIST)).slice(1);
        return rows.length > 0 && rows.every((row) => row[5]?.includes('over frist'));
      });
      await page.getByLabel('Konsulent', { exact: true }).selectOption({ index: 1 });
      await until('only one consultant is left', async () => {
        const rows = (await tableRows(page, LIST).catch(() => [])).slice(1);
        return rows.length > 0 && new Set(rows.map((row) => row[4])).size === 1;
      });
      const before = (await tableRows(page, LIST)).length;
      await page.getByRole('table', { name: LIST }).getByRole('link').first().click();
      await page.getByRole('link', { name: 'Til alle sager' }).click();
      await until('the list is as it was', async () => (await tableRows(page, LIST).catch(() => [])).length === before);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('show what is late, why, the whole course, what is known with both times, and who looked', async () => {
    await journey({}, async ({ page, goto }) => {
      await goto(await lateCasePath('147'));
      await settled(page);
      const tasks = page.getByRole('list', { name: 'Opgaver', exact: true });
      expect(await tasks.getByRole('listitem').first().innerText()).toMatch(/over (lovens )?frist/);
      await tasks
        .getByRole('button', { name: /^Hvorfor/ })
        .first()
        .click();
      const dialog = page.getByRole('dialog', { name: 'Hvorfor denne opgave?' });
      await dialog.getByRole('heading', { name: 'Sådan er dagene regnet ud' }).waitFor();
      await dialog.getByRole('button', { name: 'Luk' }).click();
      await dialog.waitFor({ state: 'detached' });

      await page.getByRole('figure', { name: 'Tidslinje' }).waitFor();
      const facts = await tableRows(page, 'Oplysninger, der gælder nu');
      expect(facts[0]).toEqual(['Oplysning', 'Svar', 'Kilde', 'Gælder fra', 'Kendt den']);
      for (const row of facts.slice(1)) {
        expect(row[3]).toMatch(/^\d{2}\.\d{2}\.\d{4}$/);
        expect(row[4]).toMatch(/^\d{2}\.\d{2}\.\d{4} kl\. \d{2}\.\d{2}$/);
      }
      // That it was looked at is in the log the next time.
      await page.reload();
      await settled(page);
      await page.getByRole('heading', { name: /^Log \(/ }).click();
      expect((await tableRows(page, 'Log over sagen'))[1]?.[1]).toContain('Sagen blev læst');
    });
  });

  it('unfold the decision with all its reasons', async () => {
    await journey({}, async ({ page, goto }) => {
      await goto(await lateCasePath('147'));
      await settled(page);
      expect(await page.getByRole('heading', { name: 'Risiko for langtidsledighed' }).count()).toBe(0);
      await page.getByRole('heading', { name: 'Det, reglerne siger i dag, med begrundelse' }).click();
      await page.getByRole('heading', { name: 'Risiko for langtidsledighed' }).waitFor();
      await page.getByRole('button', { name: 'Revisor' }).click();
      await page.getByRole('heading', { name: 'Fuld sporing' }).waitFor();
    });
  });

  it('of another municipality are not there', async () => {
    await journey({ refusesRequests: true }, async ({ page, goto }) => {
      const { id } = await lateCase('147');
      await goto(`/cases/101~${id}/show`);
      await page.getByText('Der er ingen sag med den adresse.', { exact: false }).waitFor();
    });
  });
});
