import { accessibilityProblems } from './accessibility-problems';
import { openConsole } from './open-console';
import { type PageState, REFUSED } from './page-state';
import { settled } from './settled';
import { until } from './until';

const SCHEMES = ['light', 'dark'] as const;
/** Whether the page's ground is light or dark, as it is drawn. */
const GROUND = `getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).every((part) => Number(part) < 128) ? 'dark' : 'light'`;

/**
 * Everything that keeps somebody from using the page in this state at this width, in light and in dark: what axe finds, a page wider than the window, and what the
 * browser complains of. Each as one readable line.
 */
export async function pageStateProblems(state: PageState, width: number): Promise<readonly string[]> {
  const console = await openConsole({ width });
  const { page, complaints } = console;
  const found: string[] = [];
  try {
    await state.before?.(page);
    await console.goto(typeof state.path === 'string' ? state.path : await state.path());
    if (!state.neverSettles) await settled(page);
    await state.reach?.(page);
    if (!state.neverSettles) await settled(page);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await until(`the page is ${colorScheme}`, async () => (await page.evaluate(GROUND)) === colorScheme);
      found.push(...(await accessibilityProblems(page)).map((problem) => `${colorScheme}: ${problem}`));
    }
    const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number;
    if (wide > width) found.push(`the page is ${wide} px wide`);
    found.push(...complaints.filter((complaint) => !(state.refusesRequests && REFUSED.test(complaint))));
  } finally {
    await console.close();
  }
  return found;
}
