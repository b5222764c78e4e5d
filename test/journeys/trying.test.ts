import { type Page } from 'playwright-core';
import { journey } from './support/journey';
import { closeBrowser } from './support/open-console';
import { tableRows } from './support/table-rows';
import { currentOutcome, tryCitizen } from './support/try-citizen';

afterAll(closeBrowser);

/** Waits for an outcome that says this. */
const outcome = (page: Page, words: RegExp): Promise<void> => currentOutcome(page).filter({ hasText: words }).waitFor();

describe('a consultant tries a citizen', () => {
  it('changes an answer, takes a suggestion, takes it back, saves the outcome, opens it and has it decided again', async () => {
    await journey({}, async ({ page, goto }) => {
      await goto('/');
      await page.getByRole('link', { name: 'Prøv en borger: Frederiksberg' }).click();
      await page.getByLabel('Opdigtet borger').selectOption({ label: 'Den samme dimittend' });
      // 3 for the delay, 3 for no student job, 2 for short experience, 2 for no network, 1 for the field: 11 of the 8 points that make the risk high.
      await outcome(page, /Høj risiko, intensivt spor/);
      const risk = page.getByRole('region', { name: 'Risiko for langtidsledighed' });
      expect(await risk.innerText()).toContain('11 point');

      // A student job takes 3 away: 8 is still high, and now one answer more tips it.
      await page.getByRole('radiogroup', { name: 'Havde studiejob' }).getByLabel('Ja').check();
      await risk.filter({ hasText: /: 8 point/ }).waitFor();
      await page.getByText('Ændret i forhold til personen: 1 svar.').waitFor();
      await page.getByRole('button', { name: 'Prøv det: Aktivt netværk, ja' }).click();
      await outcome(page, /Lav risiko, ordinært spor/);
      const network = page.getByRole('radiogroup', { name: 'Aktivt netværk' });
      expect(await network.getByLabel('Ja').isChecked()).toBe(true);

      await page.getByRole('button', { name: 'Fortryd' }).click();
      await outcome(page, /Høj risiko, intensivt spor/);
      expect(await network.getByLabel('Nej').isChecked()).toBe(true);

      await page.getByRole('button', { name: 'Gem som afgørelse i Frederiksberg' }).click();
      await page.getByRole('link', { name: 'Se afgørelsen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Afgørelse for 23.11.2026: Intensivt spor' }).waitFor();
      const facts = await tableRows(page, 'Oplysninger om borgeren');
      expect(facts.find(([fact]) => fact === 'Havde studiejob')?.[1]).toMatch(/^ja$/i);
      await page.getByRole('button', { name: /^Afgør igen/ }).click();
      await page.getByText('Samme svar, tegn for tegn').waitFor();
    });
  });

  it('sees the same graduate under the rules of Frederiksberg and of København', async () => {
    await journey({}, async ({ page, goto }) => {
      await goto('/trial');
      await tryCitizen(page, { municipality: 'Frederiksberg', persona: 'Den samme dimittend', other: 'København' });
      await outcome(page, /Frederiksberg: intensivt spor, .*København: samme forløb for alle/);
      const rows = await tableRows(page, 'Hvad Frederiksberg og København foreslår');
      expect(rows.find(([what]) => what === 'Spor')).toEqual(['Spor', 'Intensivt spor', 'Samme forløb for alle', 'Forskelligt']);
      expect(rows.find(([what]) => what === 'Risiko')?.[3]).toBe('Ens');
      await page.getByRole('button', { name: 'Byt om på de to kommuner' }).click();
      await outcome(page, /København: samme forløb for alle, .*Frederiksberg: intensivt spor/);
    });
  });

  it('answers "ved ikke" and is told which answers are missing, and is led to the question', async () => {
    await journey({}, async ({ page, goto }) => {
      await goto('/trial');
      await tryCitizen(page, { municipality: 'Frederiksberg', persona: 'Ny ledig, før første samtale' });
      await outcome(page, /ikke afg(øres|jort) endnu/);
      await page.getByRole('button', { name: 'Svar på: Forsinkelse i uddannelsen' }).click();
      await page.keyboard.type('8');
      expect(await page.getByLabel('Forsinkelse i uddannelsen', { exact: true }).inputValue()).toBe('8');
      await page.getByRole('button', { name: 'Svar på: Forsinkelse i uddannelsen' }).waitFor({ state: 'detached' });
    });
  });

  it('prints a paper for the citizen, without the console around it', async () => {
    await journey({}, async ({ page, goto }) => {
      await goto('/trial');
      await tryCitizen(page, { municipality: 'Frederiksberg', persona: 'Den samme dimittend' });
      await page.getByRole('button', { name: 'Ark til borgeren' }).click();
      await page.getByRole('heading', { name: 'Forslag til dit forløb' }).waitFor();
      await page.emulateMedia({ media: 'print' });
      const paper = await page.locator('body').innerText();
      expect(paper).toContain('det er et menneske, der bestemmer');
      expect(paper).toContain('Intensivt spor');
      for (const control of ['Udskriv', 'Tilbage til prøven', 'Kommuner og regelsæt']) expect(paper).not.toContain(control);
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('button', { name: 'Tilbage til prøven' }).click();
      // The person is still there.
      expect(await page.getByLabel('Forsinkelse i uddannelsen', { exact: true }).inputValue()).toBe('6');
    });
  });
});
