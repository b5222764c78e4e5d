import { accessibilityProblems } from '../support/accessibility-problems';
import { isFocused } from '../support/is-focused';
import { journey } from '../support/journey';
import { makeDatabase, type OwnDatabase } from '../support/make-database';
import { closeBrowser } from '../support/open-console';
import { settled } from '../support/settled';
import { type SecondService, startSecondService } from '../support/start-second-service';

let database: OwnDatabase;
let service: SecondService;
beforeAll(async () => {
  database = await makeDatabase('journeys_no_rules');
  service = await startSecondService({ databaseUrl: database.url });
  await database.query(`insert into municipality (code, name, kind) values ('330', 'Slagelse', 'case')`);
});
afterAll(async () => {
  await service.stop();
  await database.close();
  await closeBrowser();
});

describe('a municipality that has published no rules', () => {
  it('is named on the front page and in the list, with what that means', async () => {
    await journey({ url: service.url }, async ({ page, goto }) => {
      await goto('/');
      await settled(page);
      const row = page.getByRole('row', { name: /^Slagelse/ });
      expect(await row.innerText()).toContain('ingen regler');
      expect(await row.getByRole('link').count()).toBe(0);
      await goto('/rule-sets');
      await settled(page);
      expect(await page.getByRole('listitem').filter({ hasText: 'Slagelse' }).first().innerText()).toMatch(/har ikke offentliggjort/);
      expect(await accessibilityProblems(page)).toEqual([]);
    });
  });

  it('cannot be tried: a sentence, and another municipality works', async () => {
    await journey({ url: service.url, refusesRequests: true }, async ({ page, goto }) => {
      await goto('/trial');
      const municipality = page.getByLabel('Kommune', { exact: true });
      await municipality.selectOption({ label: 'Slagelse' });
      const refusal = page.getByRole('alert').filter({ hasText: /regelsæt|regler/ });
      await refusal.waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      await refusal.getByRole('button', { name: 'Vælg en anden kommune' }).click();
      expect(await isFocused(municipality)).toBe(true);
      await municipality.selectOption({ label: 'Aarhus' });
      await page.locator('[data-outcome="current"]').waitFor();
      await refusal.waitFor({ state: 'detached' });
    });
  });

  it('has no decisions, and the list says so', async () => {
    await journey({ url: service.url }, async ({ page, goto }) => {
      await goto('/decisions');
      await settled(page);
      await page.getByRole('combobox', { name: 'Kommune', exact: true }).click();
      await page.getByRole('option', { name: 'Slagelse' }).click();
      await page.getByText('Ingen afgørelser endnu').waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
    });
  });
});
