import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { settings } from './settings';

/** A picture of the page as a person sees it, without a blinking caret. `name` without an ending. Resolves with its size in bytes. */
export async function takePicture(page: Page, name: string): Promise<number> {
  mkdirSync(settings.pictures, { recursive: true });
  const picture = await page.screenshot({ path: join(settings.pictures, `${name}.png`), animations: 'disabled', caret: 'hide' });
  return picture.length;
}
