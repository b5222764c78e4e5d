import { type Page } from 'playwright-core';
import { journey } from './support/journey';
import { closeBrowser } from './support/open-console';
import { decisionPath, grantPath, lateCasePath, ruleSetId } from './support/service-data';
import { settled } from './support/settled';
import { tryCitizen } from './support/try-citizen';
import { until } from './support/until';

afterAll(closeBrowser);

/** Pages with a heading in each language that must be there. */
const PAGES: readonly (readonly [string, () => Promise<string>, { readonly da: string; readonly en: string }])[] = [
  ['home', async () => '/', { da: 'Hvor vil du begynde?', en: 'Where do you want to start?' }],
  ['the list of rule sets', async () => '/rule-sets', { da: 'Strategier', en: 'Strategies' }],
  ['a rule set', async () => `/rule-sets/${await ruleSetId('147')}/show`, { da: 'Uge for uge', en: 'Week by week' }],
  [
    'a comparison',
    async () => `/compare/${await ruleSetId('147')}/${await ruleSetId('101')}`,
    { da: 'Risikofaktorer', en: 'Risk factors' },
  ],
  ['the trial', async () => '/trial', { da: 'Hvem og hvor', en: 'Who and where' }],
  ['the decisions', async () => '/decisions', { da: 'Afgrænsning', en: 'Filters' }],
  ['a case', () => decisionPath('751', 'risk'), { da: 'Kontaktplan', en: 'Contact plan' }],
  ['a course', () => grantPath('aalborg-course-with-statement'), { da: 'Kriterier', en: 'Criteria' }],
  ['capacity', async () => '/capacity', { da: 'Jeres tal', en: 'Your numbers' }],
  ['my day', async () => '/my-day', { da: 'Hvis dag vil du se?', en: 'Whose day do you want to see?' }],
  ['the cases', async () => '/cases', { da: 'Find en borger', en: 'Find a citizen' }],
  ['a living case', () => lateCasePath('147'), { da: 'Det, der er sket', en: 'What happened' }],
  ['the imports', async () => '/imports', { da: 'Indlæs en fil', en: 'Import a file' }],
  ['background work', async () => '/work', { da: 'Arbejde i baggrunden', en: 'Background work' }],
  ['the outbox', async () => '/outbox', { da: 'Udbakke', en: 'Outbox' }],
  ['an address that leads nowhere', async () => '/findes-ikke', { da: 'Siden findes ikke', en: 'There is no such page' }],
];

/** Words of the one language that no sentence of the other has. */
const DANISH = /[æøå]|(?<!\p{L})(og|ikke|med|eller|borgeren|samtaler|uger|hvis|skal)(?!\p{L})/iu;
const ENGLISH = /(?<!\p{L})(the|and|with|not|or|citizen|conversations|weeks|if|must)(?!\p{L})/iu;
/** What is called the same in both: municipalities, rule sets, the reports (S0-S4) and their chapters, and what is quoted. */
const NAMES =
  /\bS\d:? [^.;]*|Dødvægtsstrategien|København med differentieret kadence|Brøndby|København|Køge|Lyngby-Taarbæk|»[^«]*«|[“"][^”"]*[”"]/g;

/** The lines of the page that are written in the other language. */
async function linesIn(page: Page, language: RegExp): Promise<readonly string[]> {
  const lines = (await page.locator('article').innerText()).split('\n').map((line) => line.trim());
  return lines.filter((line) => language.test(line.replace(NAMES, '')));
}

async function speak(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: from, exact: true }).click();
  await page.getByRole('menuitem', { name: to, exact: true }).click();
}

describe('the language is chosen once and holds for every word', () => {
  it.each(PAGES)('%s', async (_name, pathOf, headings) => {
    await journey({ refusesRequests: true }, async ({ page, goto }) => {
      await goto(await pathOf());
      await settled(page);
      const heading = (name: string) => page.getByRole('heading', { name, exact: true }).first();
      await heading(headings.da).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('da');
      expect(await linesIn(page, ENGLISH)).toEqual([]);

      await speak(page, 'Dansk', 'English');
      await heading(headings.en).waitFor();
      await until('the page says that it is English', async () => (await page.locator('html').getAttribute('lang')) === 'en');
      expect(await linesIn(page, DANISH)).toEqual([]);
      await page.reload();
      await heading(headings.en).waitFor();
      await speak(page, 'English', 'Dansk');
      await heading(headings.da).waitFor();
    });
  });

  it('also in the middle of a citizen, whose answers stay, with numbers and days as the language writes them', async () => {
    await journey({}, async ({ page, goto }) => {
      await goto('/trial');
      await tryCitizen(page, { municipality: 'Frederiksberg', persona: 'Den samme dimittend', other: 'København' });
      await page.getByLabel('Erhvervserfaring', { exact: true }).fill('1,5');
      await speak(page, 'Dansk', 'English');
      await page.getByRole('heading', { name: 'Who and where' }).waitFor();
      expect(await page.getByLabel('Work experience', { exact: true }).inputValue()).toMatch(/^1[.,]5$/);
      await page
        .locator('[data-outcome="current"]')
        .filter({ hasText: /Frederiksberg: intensive track/i })
        .waitFor();
      expect(await linesIn(page, DANISH)).toEqual([]);
    });
  });
});
