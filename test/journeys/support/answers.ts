import { type Page } from 'playwright-core';

/** The service does not answer: its connections break. */
export async function serviceAway(page: Page): Promise<void> {
  await page.route('**/api/**', (route) => route.abort('connectionrefused'));
}

/** The service takes requests and never answers. */
export async function serviceSilent(page: Page): Promise<void> {
  await page.route('**/api/**', () => new Promise(() => undefined));
}

/** This address answers with that JSON; the rest is the real service. */
export async function answerWith(page: Page, address: string | RegExp, body: unknown, status = 200): Promise<void> {
  await page.route(address, (route) =>
    route.fulfill({ status, json: body, headers: Array.isArray(body) ? { 'content-range': `rows 0-${body.length}/${body.length}` } : {} }),
  );
}
