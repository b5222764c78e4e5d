import { journey } from '../support/journey';
import { closeBrowser } from '../support/open-console';
import { settled } from '../support/settled';
import { type SecondService, startSecondService } from '../support/start-second-service';
import { currentOutcome, tryCitizen } from '../support/try-citizen';
import { until } from '../support/until';

let service: SecondService;
beforeAll(async () => {
  service = await startSecondService();
});
afterAll(async () => {
  await service.stop();
  await closeBrowser();
});

describe('the service stops while a page is open', () => {
  it('and what was typed about a citizen stays, the last outcome too, until the service answers again by itself', async () => {
    await journey({ url: service.url, refusesRequests: true }, async ({ page, goto }) => {
      await goto('/trial');
      await tryCitizen(page, { municipality: 'Frederiksberg', persona: 'Den samme dimittend' });
      await service.stop();
      const delay = page.getByLabel('Forsinkelse i uddannelsen', { exact: true });
      await delay.fill('5');
      const alert = page.getByRole('alert').filter({ hasText: 'Tjenesten svarer ikke' });
      await alert.getByText('Dine svar står her stadig.').waitFor();
      expect(await delay.inputValue()).toBe('5');
      const risk = page.getByRole('region', { name: 'Risiko for langtidsledighed' });
      expect(await risk.innerText()).toContain('11 point');
      expect(await currentOutcome(page).count()).toBe(0);
      await alert.getByRole('button', { name: 'Prøv igen' }).click();
      expect(await delay.inputValue()).toBe('5');

      await service.start();
      await alert.waitFor({ state: 'detached' });
      // Without the delay's three points.
      await risk.filter({ hasText: /: 8 point/ }).waitFor();
      await currentOutcome(page).waitFor();
      expect(await delay.inputValue()).toBe('5');
    });
  });

  it('and a decision that could not be saved says so, and is saved at the next try', async () => {
    await journey({ url: service.url, refusesRequests: true }, async ({ page, goto }) => {
      await goto('/trial');
      await tryCitizen(page, { municipality: 'Aalborg', persona: 'Den samme dimittend' });
      await service.stop();
      const save = page.getByRole('button', { name: 'Gem som afgørelse i Aalborg' });
      await save.click();
      await page.getByText('Afgørelsen er ikke gemt.').waitFor();
      await service.start();
      await save.click();
      await page.getByText('Gemt som afgørelse i Aalborg.').waitFor();
      expect(await page.getByText('Afgørelsen er ikke gemt.').count()).toBe(0);
    });
  });

  it('and a page that was not opened before says so, and opens when the service is there again', async () => {
    await journey({ url: service.url, refusesRequests: true }, async ({ page, goto }) => {
      await goto('/trial');
      await tryCitizen(page, { municipality: 'Odense' });
      await service.stop();
      await page.getByRole('menuitem', { name: 'Kapacitet' }).click();
      await page.getByText('Tjenesten svarer ikke').waitFor();
      await page.getByRole('button', { name: 'Prøv igen' }).click();
      await page.getByText('Tjenesten svarer ikke').waitFor();
      // The way back leads to the citizen as he was left.
      await page.getByRole('menuitem', { name: 'Prøv en borger' }).click();
      expect(await page.getByLabel('Kommune', { exact: true }).inputValue()).toBe('461');
      await service.start();
      await page.getByRole('menuitem', { name: 'Kapacitet' }).click();
      if (await page.getByRole('button', { name: 'Prøv igen' }).count()) await page.getByRole('button', { name: 'Prøv igen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Kapacitet' }).waitFor();
    });
  });

  it('and numbers that were typed stay, with the last answer to them', async () => {
    await journey({ url: service.url, refusesRequests: true }, async ({ page, goto }) => {
      await goto('/capacity');
      await settled(page);
      await service.stop();
      const citizens = page.getByLabel('Antal borgere');
      await citizens.fill('331');
      await page.getByText('Tjenesten svarer ikke').first().waitFor();
      expect(await citizens.inputValue()).toBe('331');
      await service.start();
      await page.getByRole('button', { name: 'Prøv igen' }).first().click();
      await page.getByRole('cell', { name: '1.324', exact: true }).waitFor();
      expect(await citizens.inputValue()).toBe('331');
    });
  });

  it('and what was read stays in sight, marked as what was fetched last', async () => {
    await journey({ url: service.url, refusesRequests: true }, async ({ page, goto }) => {
      await goto('/rule-sets');
      await settled(page);
      await service.stop();
      await page.getByRole('button', { name: 'Hent igen' }).click();
      await page.getByText('Du ser det, der sidst blev hentet.').first().waitFor();
      expect(await page.getByRole('link', { name: /Frederiksberg/ }).count()).toBeGreaterThan(0);
      await service.start();
      const retry = page.getByRole('alert').getByRole('button', { name: 'Prøv igen' });
      await until('everything is fetched again', async () => {
        if ((await retry.count()) === 0) return true;
        await retry.first().click();
        await settled(page);
        return false;
      });
    });
  });

  it('and a day stays in sight, and goes on when the service is there again', async () => {
    await journey({ url: service.url, refusesRequests: true }, async ({ page, goto }) => {
      await goto('/my-day');
      await settled(page);
      await page
        .getByRole('button', { name: /^Vis dagen:/ })
        .first()
        .click();
      const counts = page.getByRole('list', { name: 'Dagen i tal' });
      await counts.waitFor();
      await service.stop();
      await page.getByRole('button', { name: 'Hent igen' }).click();
      await page.getByText('Du ser det, der sidst blev hentet.').first().waitFor();
      expect(await counts.count()).toBe(1);
      await page
        .getByRole('button', { name: /^Hvorfor/ })
        .first()
        .click();
      const dialog = page.getByRole('dialog', { name: 'Hvorfor denne opgave?' });
      await dialog.getByText('Tjenesten svarer ikke').waitFor();
      await service.start();
      await dialog.getByRole('button', { name: 'Prøv igen' }).click();
      await dialog.getByRole('heading', { name: 'Reglen', exact: true }).waitFor();
    });
  });
});
