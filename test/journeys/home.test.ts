import { journey } from './support/journey';
import { closeBrowser } from './support/open-console';
import { settled } from './support/settled';
import { tableRows } from './support/table-rows';

afterAll(closeBrowser);

describe('the front page', () => {
  it('shows the five university cities at a glance, with the figures of the source', async () => {
    await journey({}, async ({ page, goto }) => {
      await goto('/');
      await settled(page);
      const rows = await tableRows(page, 'De fem universitetskommuner: tal og regelsæt');
      const figures = rows.slice(1).map((row) => [row[0]?.split(' ')[0], row[1], row[4], row[5]?.split(' ')[0]]);
      // S2 table 5.1 and 5.7: unemployed academics in April 2020, consultants, citizens for each.
      expect(figures).toEqual([
        ['Frederiksberg', '969', '10', '115'],
        ['København', '7.554', '60', '190'],
        ['Odense', '1.237', '12', '95'],
        ['Aalborg', '1.250', '13', '150'],
        ['Aarhus', '3.244', '44', expect.any(String)],
      ]);
      expect(rows[1]?.[2]).toMatch(/Intensivt spor.*Ordinært spor/);
    });
  });

  it('leads to every page', async () => {
    await journey({}, async ({ page, goto }) => {
      await goto('/');
      await settled(page);
      const links = await page.locator('article').getByRole('link').all();
      const addresses = new Set(await Promise.all(links.map((link) => link.getAttribute('href'))));
      for (const page of ['/rule-sets', '/compare', '/trial', '/decisions', '/capacity', '/my-day', '/cases'])
        expect([...addresses]).toContain(page);
    });
  });
});
