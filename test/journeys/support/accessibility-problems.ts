import { readFileSync } from 'node:fs';
import { type AxeResults } from 'axe-core';
import { type Page } from 'playwright-core';

/** A list that was opened lies over the page and holds the focus, so it stands in no landmark of the page. */
const POPUPS = { rules: [{ id: 'region', selector: 'body *:not(.MuiPopover-root, .MuiPopover-root *)' }] };
const AXE = `${readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')};axe.configure(${JSON.stringify(POPUPS)});`;

/** What axe finds on the page as it is now: WCAG 2.2 A and AA and its own good practice. Each as one readable line. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (options: unknown) => Promise<AxeResults> } }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
