import { type Page } from 'playwright-core';
import { until } from './until';

/** Waits until nothing on the page is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await until('the page settles', async () => (await page.locator('[aria-busy="true"], .app-loader').count()) === 0);
}
