import { journey } from './support/journey';
import { keyboardOf } from './support/keyboard';
import { closeBrowser } from './support/open-console';
import { settled } from './support/settled';
import { currentOutcome } from './support/try-citizen';
import { until } from './support/until';

afterAll(closeBrowser);

describe('by keyboard alone, seeing all the time where one is', () => {
  it('from the front page to a citizen, an answer, a suggestion, a saved decision and its replay', async () => {
    await journey({}, async ({ page, goto }) => {
      const keyboard = keyboardOf(page);
      await goto('/');
      await settled(page);
      await keyboard.press('Tab');
      expect(await keyboard.focused()).toMatch(/Spring til indhold|Gå til indhold/i);
      await keyboard.press('Enter');
      await keyboard.tabTo(/^link "Prøv en borger: Frederiksberg"/);
      await keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Prøv en borger' }).waitFor();
      await settled(page);

      // Whom, in whose municipality: the browser's own lists, chosen by typing.
      await keyboard.tabTo(/^combobox "Kommune"/);
      expect(await page.locator(':focus').inputValue()).toBe('147');
      await keyboard.tabTo(/^combobox "Opdigtet borger"/);
      await keyboard.type('Den samme');
      await currentOutcome(page).filter({ hasText: 'Høj risiko, intensivt spor' }).waitFor();

      // One answer: searched for, and chosen with the arrows.
      await keyboard.tabTo(/^searchbox "Søg i oplysningerne"/);
      await keyboard.type('havde studiejob');
      await page.getByText('1 oplysning vises').waitFor();
      await keyboard.tabTo(/^radio "Nej" \[checked\]/);
      await keyboard.press('ArrowUp');
      await page.getByText('Ændret i forhold til personen: 1 svar.').waitFor();

      await keyboard.tabTo(/^button "Prøv det: Aktivt netværk, ja"/);
      await keyboard.press('Space');
      await currentOutcome(page).filter({ hasText: 'Lav risiko, ordinært spor' }).waitFor();

      // The suggestion is gone; the focus has moved on to the way back.
      await until('the focus is on "Fortryd"', async () => /^button "Fortryd"/.test(await keyboard.focused()));
      await keyboard.press('Enter');
      await currentOutcome(page).filter({ hasText: 'Høj risiko, intensivt spor' }).waitFor();
      await keyboard.tabTo(/^button "Gem som afgørelse i Frederiksberg"/);
      await keyboard.press('Enter');
      await keyboard.tabTo(/^link "Se afgørelsen"/);
      await keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Afgørelse for 23.11.2026: Intensivt spor' }).waitFor();
      await settled(page);
      await keyboard.tabTo(/^button "Afgør igen/);
      await keyboard.press('Enter');
      await page.getByText('Samme svar, tegn for tegn').waitFor();
    });
  });

  it('through the timeline with the arrows; Escape closes what was opened', async () => {
    await journey({}, async ({ page, goto }) => {
      const keyboard = keyboardOf(page);
      await goto('/rule-sets');
      await settled(page);
      await keyboard.tabTo(/^link "Frederiksberg/);
      await keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Frederiksberg: hvem kommer i hvilket spor?' }).waitFor();
      await settled(page);
      await keyboard.tabTo(/^link "Uge for uge"/);
      await keyboard.press('Enter');
      await keyboard.tabTo(/^button ".*(Holdes|Gives) i uge/);
      const first = await keyboard.focused();
      await keyboard.press('ArrowRight');
      expect(await keyboard.focused()).not.toBe(first);
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      const open = page.locator('[aria-expanded="true"]').or(page.getByRole('tooltip')).or(page.getByRole('dialog'));
      await keyboard.press('Escape');
      expect(await open.filter({ hasText: 'Holdes i uge' }).count()).toBe(0);
    });
  });

  it('through the menus of the language and of what to compare with, and back out of them', async () => {
    await journey({}, async ({ page, goto }) => {
      const keyboard = keyboardOf(page);
      await goto('/rule-sets');
      await settled(page);
      await keyboard.tabTo(/^link "Frederiksberg/);
      await keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Frederiksberg: hvem kommer i hvilket spor?' }).waitFor();
      await settled(page);
      await keyboard.tabTo(/^button "Sammenlign med …"/);
      await keyboard.press('Enter');
      const other = page.getByRole('link', { name: /^København, version/ });
      await other.waitFor();
      await keyboard.press('Escape');
      await other.waitFor({ state: 'detached' });
      expect(await keyboard.focused()).toMatch(/^button "Sammenlign med …"/);
      await keyboard.press('Enter');
      await other.waitFor();
      await keyboard.tabTo(/^link "København, version/);
      await keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Sammenlign regelsæt' }).waitFor();
      await settled(page);
      await keyboard.tabTo(/^(checkbox|switch) "Vis også det, der er ens"/);
      const before = await page.getByRole('heading', { level: 3 }).count();
      await keyboard.press('Space');
      expect(await page.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(before);
    });
  });
});
