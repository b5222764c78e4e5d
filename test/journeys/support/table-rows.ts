import { type Page } from 'playwright-core';

/** The texts of a table's cells, row by row, heads included. `name` is the table's own. */
export async function tableRows(page: Page, name: string): Promise<readonly (readonly string[])[]> {
  const rows = await page.getByRole('table', { name, exact: true }).getByRole('row').all();
  return Promise.all(
    rows.map(async (row) => (await row.locator('th, td').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())),
  );
}
