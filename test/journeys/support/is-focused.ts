import { type Locator } from 'playwright-core';

/** Whether the keyboard is in this field. */
export function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element.ownerDocument.activeElement === element);
}
