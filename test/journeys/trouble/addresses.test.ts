import { accessibilityProblems } from '../support/accessibility-problems';
import { journey } from '../support/journey';
import { closeBrowser } from '../support/open-console';
import { decisionPath } from '../support/service-data';
import { settled } from '../support/settled';

afterAll(closeBrowser);

const NOWHERE = '00000000-0000-4000-8000-000000000000';
const ADDRESSES: readonly (readonly [string, string | (() => Promise<string>), RegExp])[] = [
  ['no page at all', '/findes-ikke', /Siden findes ikke/],
  ['signs that are no address', '/%3Cscript%3Ealert(1)%3C/script%3E', /Siden findes ikke/],
  ['a form that is not there yet', '/rule-sets/create', /Kommuner og regelsæt/],
  ['a rule set that does not exist', `/rule-sets/${NOWHERE}/show`, /Det regelsæt findes ikke/],
  ['a rule set with an id that is none', '/rule-sets/frederiksberg/show', /Det regelsæt findes ikke/],
  ['a comparison with one that does not exist', `/compare/${NOWHERE}/${NOWHERE}`, /Findes ikke|lykkedes ikke/],
  ['a comparison with rubbish', '/compare/a/b', /lykkedes ikke|Findes ikke/],
  ['a decision that is gone', `/decisions/147~${NOWHERE}/show`, /Findes ikke \(længere\)/],
  [
    'a decision of another municipality',
    async () => (await decisionPath('751', 'risk')).replace('751~', '147~'),
    /Findes ikke \(længere\)/,
  ],
  ['a decision with an id that is none', '/decisions/147~abc/show', /Findes ikke|lykkedes ikke/],
  ['a decision without a municipality', `/decisions/${NOWHERE}/show`, /Findes ikke|lykkedes ikke/],
  ['a decision of a municipality that does not exist', `/decisions/999~${NOWHERE}/show`, /Findes ikke|lykkedes ikke/],
];

describe('an address that is wrong leads to a sentence and a way on', () => {
  it.each(ADDRESSES)('%s', async (_name, path, words) => {
    await journey({ refusesRequests: true }, async ({ page, goto }) => {
      await goto(typeof path === 'string' ? path : await path());
      await settled(page);
      const content = page.locator('article, .RaLayout-content').first();
      expect(await content.innerText()).toMatch(words);
      expect(await content.getByRole('link').or(content.getByRole('button')).count()).toBeGreaterThan(0);
      expect(await accessibilityProblems(page)).toEqual([]);
    });
  });

  it('and one with more in it than the page needs opens the page', async () => {
    await journey({}, async ({ page, goto }) => {
      await goto('/capacity/?filter=%7B%22a%22%3A1%7D&x=%00#nowhere');
      await page.getByRole('heading', { level: 1, name: 'Kapacitet' }).waitFor();
      await settled(page);
    });
  });
});
