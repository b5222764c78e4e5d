import { journey } from './support/journey';
import { keyboardOf } from './support/keyboard';
import { closeBrowser } from './support/open-console';
import { settled } from './support/settled';
import { currentOutcome } from './support/try-citizen';

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
      await keyboard.type('studiejob');
      await page.getByText('1 oplysning vises').waitFor();
      await keyboard.tabTo(/^radio "Nej" \[checked\]/);
      await keyboard.press('ArrowUp');
      await page.getByText('Ændret fra personen: 1 svar.').waitFor();

      await keyboard.tabTo(/^button "Prøv det: Aktivt netværk, ja"/);
      await keyboard.press('Space');
      await currentOutcome(page).filter({ hasText: 'Lav risiko, ordinært spor' }).waitFor();

      await page.keyboard.press('Control+Home');
      for (const button of [/^button "Fortryd"/, /^button "Gem som afgørelse i Frederiksberg"/]) {
        // From where the outcome begins.
        await page.locator('#trial-outcome').evaluate((element) => (element as unknown as { focus(): void }).focus());
        await keyboard.tabTo(button);
        await keyboard.press('Enter');
        await currentOutcome(page).filter({ hasText: 'Høj risiko, intensivt spor' }).waitFor();
      }
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
      await page.getByRole('menu').filter({ hasText: 'København' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('menu').filter({ hasText: 'København' }).waitFor({ state: 'detached' });
      expect(await keyboard.focused()).toMatch(/^button "Sammenlign med …"/);
      await keyboard.press('Enter');
      await page.getByRole('menu').filter({ hasText: 'København' }).waitFor();
      for (let step = 0; step < 20 && !/København, version/.test(await keyboard.focused()); step += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Sammenlign regelsæt' }).waitFor();
      await settled(page);
      await keyboard.tabTo(/^checkbox "Vis også det, der er ens"/);
      const before = await page.getByRole('heading', { level: 3 }).count();
      await keyboard.press('Space');
      expect(await page.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(before);
    });
  });
});
