import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { settings } from './settings';

/** Headless, and quiet: a browser without a net must not spend its time on its maker's services. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface View {
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly language?: 'da' | 'en';
  /** Another service than the one all journeys share. */
  readonly url?: string;
}

export interface Console {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained of: script errors, refused resources, texts without a translation. */
  readonly complaints: readonly string[];
  /** Goes to a page of the console by its path. */
  goto(path: string): Promise<void>;
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;

/** A new window with nothing in it; each has storage of its own. */
export async function openConsole({
  width = 1366,
  height = 768,
  scheme = 'light',
  language = 'da',
  url = settings.url,
}: View = {}): Promise<Console> {
  browser ??= chromium.launch({ executablePath: settings.chromium, args: FLAGS });
  const context = await (
    await browser
  ).newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: language === 'da' ? 'da-DK' : 'en-GB',
    timezoneId: 'Europe/Copenhagen',
    baseURL: url,
  });
  await context.addInitScript(
    `if (!localStorage.getItem('sporskifte.locale')) localStorage.setItem('sporskifte.locale', ${JSON.stringify(JSON.stringify(language))})`,
  );
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return {
    page,
    context,
    complaints,
    goto: async (path) => {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await page.locator('h1').first().waitFor();
    },
    close: () => context.close(),
  };
}

/** Call once at the end of each file. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}
