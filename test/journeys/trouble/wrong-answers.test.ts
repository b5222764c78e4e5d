import { type Page, type Route } from 'playwright-core';
import { journey } from '../support/journey';
import { closeBrowser } from '../support/open-console';
import { decisionPath, ruleSetId } from '../support/service-data';
import { settled } from '../support/settled';
import { until } from '../support/until';

afterAll(closeBrowser);

const HTML = '<!doctype html><title>502</title><h1>Bad Gateway</h1>';
const ANSWERS: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  [
    'an error with words of its own',
    (route) => route.fulfill({ status: 500, json: { code: 'internal', da: 'Noget gik galt hos os.', en: 'Our fault.', requestId: 'r-1' } }),
  ],
  ['a page of a proxy', (route) => route.fulfill({ status: 502, contentType: 'text/html', body: HTML })],
  ['a page where data should be', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: HTML })],
  ['half an answer', (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '[{"id":' })],
];

const PAGES: readonly (readonly [string, () => Promise<string>])[] = [
  ['home', async () => '/'],
  ['the list of rule sets', async () => '/rule-sets'],
  ['a rule set', async () => `/rule-sets/${await ruleSetId('147')}/show`],
  ['the comparison', async () => `/compare/${await ruleSetId('147')}/${await ruleSetId('101')}`],
  ['the trial', async () => '/trial'],
  ['the decisions', async () => '/decisions'],
  ['a decision', () => decisionPath('751', 'risk')],
  ['capacity', async () => '/capacity'],
];

/** A sentence in sight, and a button to try again. */
async function saysSo(page: Page): Promise<void> {
  await page.getByRole('alert').first().waitFor();
  await page.getByRole('button', { name: 'Prøv igen' }).first().waitFor();
  expect(await page.locator('body').innerText()).not.toMatch(/Bad Gateway|undefined|\[object|Unexpected|SyntaxError/);
}

describe.each(PAGES)('%s', (_name, pathOf) => {
  it('says in words what the service answered wrong, and is there at the next try', async () => {
    await journey({ refusesRequests: true }, async ({ page, goto }) => {
      const path = await pathOf();
      for (const [what, answer] of ANSWERS) {
        await page.route('**/api/**', answer);
        await goto(path);
        await saysSo(page);
        await page.unroute('**/api/**');
        await until(`${what}: the page is there`, async () => {
          const retry = page.getByRole('button', { name: 'Prøv igen' });
          if ((await retry.count()) === 0) return true;
          await retry
            .first()
            .click({ timeout: 1000 })
            .catch(() => undefined);
          await settled(page);
          return false;
        });
        expect(
          await page
            .getByRole('alert')
            .filter({ hasText: /lykkedes ikke|svarer ikke/ })
            .count(),
        ).toBe(0);
      }
    });
  });
});
