import { journey } from '../support/journey';
import { closeBrowser } from '../support/open-console';
import { settled } from '../support/settled';
import { currentOutcome, tryCitizen } from '../support/try-citizen';

afterAll(closeBrowser);

describe('two tabs', () => {
  it('each have a citizen and a filter of their own; a reload forgets both', async () => {
    await journey({}, async ({ page, context, goto }) => {
      await goto('/trial');
      await tryCitizen(page, { municipality: 'Frederiksberg', persona: 'Den samme dimittend' });
      const other = await context.newPage();
      await other.goto('/trial');
      await settled(other);
      expect(await other.getByLabel('Kommune', { exact: true }).inputValue()).toBe('');
      await tryCitizen(other, { municipality: 'Odense', persona: 'Ingeniør uden risiko' });

      // A way through the console and back.
      await page.getByRole('menuitem', { name: 'Afgørelser' }).click();
      await page.getByRole('combobox', { name: 'Kommune', exact: true }).click();
      await page.getByRole('option', { name: 'Aalborg' }).click();
      await page.getByRole('menuitem', { name: 'Prøv en borger' }).click();
      expect(await page.getByLabel('Kommune', { exact: true }).inputValue()).toBe('147');
      expect(await currentOutcome(page).innerText()).toContain('intensivt spor');
      expect(await other.getByLabel('Kommune', { exact: true }).inputValue()).toBe('461');
      await other.getByRole('menuitem', { name: 'Afgørelser' }).click();
      await settled(other);
      expect(await other.getByRole('combobox', { name: 'Kommune', exact: true }).innerText()).not.toContain('Aalborg');

      await page.reload();
      await settled(page);
      expect(await page.getByLabel('Kommune', { exact: true }).inputValue()).toBe('');
    });
  });
});
