import { type Page } from 'playwright-core';

/**
 * In the page: what keeps a person from seeing where the keyboard is, or null. The mark is an outline of at least 2 px, or the thicker frame of a text field;
 * the element must be in the window and not beneath a bar that stays in place.
 */
const FOCUS_PROBLEM = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const style = getComputedStyle(element);
  const frame = element.closest('.MuiInputBase-root')?.querySelector('fieldset');
  const isMarked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || (frame && parseFloat(getComputedStyle(frame).borderTopWidth) >= 2);
  const box = element.getBoundingClientRect();
  const name = element.tagName + ' ' + (element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 60);
  if (!isMarked) return name + ': no mark of the focus';
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  if (right - left < 1 || bottom - top < 1) return name + ': outside the window';
  const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const isCovered = found && !element.contains(found) && !found.contains(element) && !found.closest('label, .MuiInputBase-root')?.contains(element);
  return isCovered ? name + ': beneath ' + found.tagName + ' ' + found.className : null;
})()`;

/** More stops than any page has. */
const MOST_STEPS = 120;

export interface Keyboard {
  /** Presses and looks where the focus is. */
  press(key: string): Promise<void>;
  /** Types a text, key by key. */
  type(text: string): Promise<void>;
  /** Presses Tab until the focus is on what is so named, e.g. `link "Kapacitet"`; not at all when it is there already. */
  tabTo(what: RegExp): Promise<void>;
  /** What the focus is on, as a screen reader names it. */
  focused(): Promise<string>;
}

/** A person without a mouse. Throws as soon as the focus cannot be seen. */
export function keyboardOf(page: Page): Keyboard {
  const focused = async (): Promise<string> => {
    const element = page.locator(':focus');
    if ((await element.count()) === 0) return 'nothing';
    return ((await element.ariaSnapshot()).split('\n')[0] ?? '').replace(/^- '?/, '');
  };
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    const problem = (await page.evaluate(FOCUS_PROBLEM)) as string | null;
    if (problem !== null) throw new Error(`after ${key}: ${problem}`);
  };
  const tabTo = async (what: RegExp): Promise<void> => {
    const seen: string[] = [];
    while (seen.length < MOST_STEPS) {
      if (seen.length > 0 || !what.test(await focused())) await press('Tab');
      const name = await focused();
      if (what.test(name)) return;
      if (!/"|^text: .|^nothing$/.test(name)) throw new Error(`the focus is on ${name}, which has no name`);
      seen.push(name.slice(0, 60));
    }
    throw new Error(`${what} was not reached: ${seen.join(' → ')}`);
  };
  return {
    press,
    focused,
    type: (text) => page.keyboard.type(text, { delay: 20 }),
    tabTo,
  };
}
