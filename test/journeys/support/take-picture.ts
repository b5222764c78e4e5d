import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { settings } from './settings';

/** A picture of the page as a person sees it, or of the whole page. `name` without an ending. */
export async function takePicture(page: Page, name: string, options: { readonly whole?: boolean } = {}): Promise<void> {
  mkdirSync(settings.pictures, { recursive: true });
  await page.screenshot({
    path: join(settings.pictures, `${name}.png`),
    fullPage: options.whole ?? false,
    animations: 'disabled',
    caret: 'hide',
  });
}
