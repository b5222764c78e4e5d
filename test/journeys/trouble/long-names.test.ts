import { type Page } from 'playwright-core';
import { journey } from '../support/journey';
import { closeBrowser } from '../support/open-console';
import { ruleSetId } from '../support/service-data';
import { settled } from '../support/settled';

afterAll(closeBrowser);

/** Longer than any real one, and with words a narrow window must break. */
const LONG = 'Nørresundbyvesterhassingomegns Landkommunesammenslutning med Vesterhimmerlands Østlige Storkommune og Omegn';

/** Whatever is called Frederiksberg in an answer, and every persona, has a long name. */
async function withLongNames(page: Page): Promise<void> {
  await page.route('**/api/**', async (route) => {
    const answer = await route.fetch();
    if (!(answer.headers()['content-type'] ?? '').includes('json')) return route.fulfill({ response: answer });
    const body = (await answer.text()).replaceAll('"name":"Frederiksberg"', `"name":"${LONG}"`).replaceAll('Den samme dimittend', LONG);
    return route.fulfill({ response: answer, body });
  });
}

describe('a very long name breaks no page', () => {
  it.each([320, 1366])('at %i px', async (width) => {
    await journey({ width }, async ({ page, goto }) => {
      await withLongNames(page);
      const paths = [
        '/',
        '/rule-sets',
        `/rule-sets/${await ruleSetId('147')}/show`,
        `/compare/${await ruleSetId('147')}/${await ruleSetId('101')}`,
        '/trial',
        '/decisions',
        '/capacity',
        '/my-day',
        '/cases',
        '/imports',
        '/work',
        '/outbox',
      ];
      const wide: string[] = [];
      for (const path of paths) {
        await goto(path);
        await settled(page);
        expect([path, (await page.locator('body').innerText()).includes(LONG) || path === '/trial']).toEqual([path, true]);
        if (path === '/trial') {
          await page.getByLabel('Opdigtet borger').selectOption({ label: LONG });
          await page.getByLabel('Kommune', { exact: true }).selectOption({ label: LONG });
          await page.locator('[data-outcome="current"]').waitFor();
        }
        const found = (await page.evaluate('document.documentElement.scrollWidth')) as number;
        if (found > width) wide.push(`${path} is ${found} px wide`);
      }
      expect(wide).toEqual([]);
    });
  });
});
