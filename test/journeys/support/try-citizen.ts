import { type Locator, type Page } from 'playwright-core';

/** *Prøv en borger* as a consultant uses it: what is chosen, and the line that sums the outcome up. */
export interface Tried {
  readonly municipality: string;
  /** Label of an invented citizen. */
  readonly persona?: string;
  /** To compare with. */
  readonly other?: string;
}

/** The outcome in one line, once it answers what stands in the fields. */
export function currentOutcome(page: Page): Locator {
  return page.locator('[data-outcome="current"]');
}

/** Chooses on the page as it stands, and waits for the outcome. A persona brings its own municipality along, so that comes first. */
export async function tryCitizen(page: Page, { municipality, persona, other }: Tried): Promise<void> {
  if (persona !== undefined) await page.getByLabel('Opdigtet borger').selectOption({ label: persona });
  await page.getByLabel('Kommune', { exact: true }).selectOption({ label: municipality });
  if (other !== undefined) await page.getByLabel('Sammenlign med', { exact: true }).selectOption({ label: other });
  await currentOutcome(page).waitFor();
}
