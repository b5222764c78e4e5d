import { isFocused } from '../support/is-focused';
import { journey } from '../support/journey';
import { closeBrowser } from '../support/open-console';
import { currentOutcome, tryCitizen } from '../support/try-citizen';

afterAll(closeBrowser);

describe('a field of the trial that cannot be used', () => {
  it.each([
    ['above its range', 'Forsinkelse i uddannelsen', '121', 'For højt. Skriv et tal fra 0 til 120 måneder.', '6'],
    ['not a number', 'Forsinkelse i uddannelsen', 'et halvt år', 'Skriv et tal, f.eks. 2 eller 0,5.', '6'],
    ['a day that is not in the calendar', 'Ledighedens første dag', '31.02.2026', 'Den dag findes ikke i kalenderen', '02.11.2026'],
    ['after the day it is decided for', 'Ledighedens første dag', '24.11.2026', 'Ledigheden kan ikke begynde efter den dag', '02.11.2026'],
  ])('%s: says what would be right, keeps the last outcome, and leads to the field', async (_what, label, wrong, words, right) => {
    await journey({}, async ({ page, goto }) => {
      await goto('/trial');
      await tryCitizen(page, { municipality: 'Frederiksberg', persona: 'Den samme dimittend' });
      const field = page.getByLabel(label, { exact: true });
      await field.fill(wrong);
      await field.blur();
      await page.locator('[data-field]').filter({ has: field }).getByText(words).waitFor();
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      await page.locator('[data-outcome="lastValid"]').waitFor();
      expect(await page.locator('[data-outcome]').innerText()).toContain('intensivt spor');
      const notice = page.getByRole('alert').filter({ hasText: 'Ret et felt' });
      await notice.getByRole('button', { name: label }).click();
      expect(await isFocused(field)).toBe(true);
      await field.fill(right);
      await currentOutcome(page).waitFor();
      await notice.waitFor({ state: 'detached' });
    });
  });
});
