import { readFile } from 'node:fs/promises';
import { type Page } from 'playwright-core';
import { answerWith } from './support/answers';
import { journey } from './support/journey';
import { closeBrowser } from './support/open-console';
import { settled } from './support/settled';
import { tableRows } from './support/table-rows';
import { until } from './support/until';

afterAll(closeBrowser);

const DEMAND = 'Samtaler om året ved seks måder at møde borgerne på';
const HOLDS = 'Samtaler om året efter samtaler på en samtaledag og antal årsværk';

async function open(page: Page): Promise<void> {
  await page.goto('/capacity');
  await settled(page);
}

describe('the capacity calculator', () => {
  it("begins with the source's own numbers, worked out", async () => {
    await journey({}, async ({ page }) => {
      await open(page);
      // S3: 330 citizens, four conversations a year each; or 30 per cent of them (99) twice a month and the rest (231) four times.
      const demand = (await tableRows(page, DEMAND)).map((row) => row.join(' | '));
      expect(demand.find((row) => row.includes('Hvert kvartal (4)'))).toContain('1.320');
      const intensive = demand.find((row) => row.includes('To gange om måneden (24)'));
      for (const conversations of ['3.300', '2.376', '924']) expect(intensive).toContain(conversations);
      // One conversation a day on 3 days a week in 44 weeks; 8 a day with 9 full-time equivalents.
      const holds = await tableRows(page, HOLDS);
      expect(holds.findLast(([first]) => first === '1')?.[1]).toContain('132');
      expect(holds.findLast(([first]) => first === '8')?.[9]).toContain('9.504');
    });
  });

  it('answers while one types, and says what a field cannot be without losing the last answer', async () => {
    await journey({}, async ({ page }) => {
      await open(page);
      const citizens = page.getByLabel('Antal borgere');
      await citizens.fill('331');
      // Four conversations a year with each.
      await page.getByRole('cell', { name: '1.324', exact: true }).waitFor();
      await citizens.fill('mange');
      await page.getByText('Det kan ikke læses som et tal. Skriv f.eks. 30 eller 2,5.').waitFor();
      await page.getByText('gælder stadig de sidste tal').waitFor();
      expect(await page.getByRole('cell', { name: '1.324', exact: true }).count()).toBe(1);
      await citizens.fill('100001');
      await page.getByText('Skal ligge mellem 1 og 100.000.').waitFor();
      expect(await citizens.getAttribute('aria-invalid')).toBe('true');
      await citizens.fill('');
      await page.getByText('Skriv et tal.').waitFor();
      await page.getByRole('button', { name: 'Tilbage til kildens tal' }).click();
      expect(await citizens.inputValue()).toBe('330');
      await until('the source is back', async () => (await page.getByRole('cell', { name: '1.324', exact: true }).count()) === 0);
    });
  });

  it("takes a municipality's numbers, and says where each comes from", async () => {
    await journey({}, async ({ page }) => {
      await open(page);
      await page.getByLabel('Tag tal fra en kommune').selectOption({ label: 'Frederiksberg' });
      // Frederiksberg had 969 unemployed academics in April 2020 and 10 consultants.
      await page.getByRole('heading', { name: 'Tallene fra Frederiksberg' }).waitFor();
      expect(await page.getByLabel('Antal borgere').inputValue()).toBe('969');
      await page.getByText('Frederiksberg har 10 konsulenter.', { exact: false }).waitFor();
      // 969 × 4.
      await page.getByRole('cell', { name: '3.876', exact: true }).waitFor();
    });
  });

  it('has the chart as a table too, and a file for a Danish spreadsheet', async () => {
    await journey({}, async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: 'Vis som tabel' }).click();
      await page.getByRole('columnheader', { name: 'Til overs eller mangler' }).waitFor();
      await page.getByRole('button', { name: 'Vis som figur' }).waitFor();
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Hent som CSV' }).click()]);
      expect(file.suggestedFilename()).toBe('kapacitet.csv');
      const text = await readFile(await file.path(), 'utf8');
      expect(text.split('\n').find((line) => line.startsWith('Antal borgere'))).toContain(';330');
      expect(text).toContain('9504');
    });
  });

  it('offers no numbers of a municipality that has published no rules', async () => {
    await journey({}, async ({ page }) => {
      await answerWith(page, '**/api/overview', {
        on: '2026-11-23',
        municipalities: [{ code: '999', name: 'Nyby', kind: 'case', ruleSet: null }],
      });
      await open(page);
      const option = page.getByRole('option', { name: 'Nyby (ingen offentliggjorte regler)' });
      expect(await option.getAttribute('disabled')).not.toBeNull();
    });
  });
});
