import { type Page } from 'playwright-core';
import { journey } from './support/journey';
import { closeBrowser } from './support/open-console';
import { decisionPath, grantPath, lateCasePath, ruleSetId } from './support/service-data';
import { settled } from './support/settled';
import { tryCitizen } from './support/try-citizen';

afterAll(closeBrowser);

/** A4 at 96 dots to the inch. */
const A4 = 794;

interface Printed {
  readonly name: string;
  readonly path: () => Promise<string>;
  readonly reach?: (page: Page) => Promise<void>;
  /** What must be on the paper. */
  readonly words: RegExp;
}

const PAGES: readonly Printed[] = [
  {
    name: 'a rule set',
    path: async () => `/rule-sets/${await ruleSetId('147')}/show`,
    words: /Forsinket i uddannelsen[^]*Ekstra samtale i det intensive spor/,
  },
  { name: 'a comparison', path: async () => `/compare/${await ruleSetId('147')}/${await ruleSetId('101')}`, words: /Kun i Frederiksberg/ },
  { name: 'a case', path: () => decisionPath('751', 'risk'), words: /Kontaktplan[^]*Det, afgørelsen så/ },
  { name: 'a course', path: () => grantPath('koebenhavn-course-applicant'), words: /Kriterier/ },
  { name: 'capacity', path: async () => '/capacity', words: /3\.300/ },
  {
    name: 'a day',
    path: async () => '/my-day',
    reach: async (page) => {
      await page
        .getByRole('button', { name: /^Vis dagen:/ })
        .first()
        .click();
      await page.getByRole('list', { name: 'Dagen i tal' }).waitFor();
    },
    words: /Konsulent[^]*over frist[^]*Andre opgaver/,
  },
  { name: 'a living case', path: () => lateCasePath('147'), words: /Opgaver[^]*Forløbet[^]*Det, der er sket[^]*Oplysninger/ },
  {
    name: 'the paper for a citizen',
    path: async () => '/trial',
    reach: async (page) => {
      await tryCitizen(page, { municipality: 'Frederiksberg', persona: 'Den samme dimittend' });
      await page.getByRole('button', { name: 'Ark til borgeren' }).click();
    },
    words: /Forslag til dit forløb/,
  },
];

describe('what is printed', () => {
  it.each(PAGES)('$name: the content without the console around it, as wide as the paper', async ({ path, reach, words }) => {
    await journey({ width: A4, height: 1123 }, async ({ page, goto }) => {
      await page.addInitScript('window.print = () => { window.timesPrinted = (window.timesPrinted ?? 0) + 1; };');
      await goto(await path());
      await settled(page);
      await reach?.(page);
      await page.getByRole('button', { name: 'Udskriv', exact: true }).click();
      expect(await page.evaluate('window.timesPrinted')).toBe(1);
      await page.emulateMedia({ media: 'print' });
      const paper = await page.locator('body').innerText();
      expect(paper).toMatch(words);
      expect(await page.getByRole('menuitem').count()).toBe(0);
      expect(await page.getByRole('banner').count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Udskriv', exact: true }).count()).toBe(0);
      expect((await page.evaluate('document.documentElement.scrollWidth')) as number).toBeLessThanOrEqual(A4);
    });
  });
});
