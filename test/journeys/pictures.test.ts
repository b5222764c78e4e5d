import { type Page } from 'playwright-core';
import { journey } from './support/journey';
import { closeBrowser, type View } from './support/open-console';
import { busiestConsultant, decisionPath, lateCasePath, ruleSetId } from './support/service-data';
import { settled } from './support/settled';
import { takePicture } from './support/take-picture';
import { tryCitizen } from './support/try-citizen';

afterAll(closeBrowser);

interface Picture {
  readonly name: string;
  readonly view: View;
  readonly path: () => Promise<string>;
  /** What is done before the picture is taken. */
  readonly reach?: (page: Page) => Promise<void>;
  /** The part of the page that stands at the top. */
  readonly part?: string;
}

const WIDE = { width: 1366 };
const GRADUATE = { persona: 'Den samme dimittend' };

/** The day of the consultant of the demo who is most behind. */
async function openDay(page: Page): Promise<void> {
  const { name } = await busiestConsultant('147');
  await page.getByLabel('Konsulent eller team').selectOption({ label: name });
  await page.getByRole('list', { name: 'Dagen i tal' }).waitFor();
}

/** The pictures of the README; `npm run test:journeys -- --pictures` renews them. */
const PICTURES: readonly Picture[] = [
  { name: 'home', view: { ...WIDE, height: 900 }, path: async () => '/' },
  { name: 'rule-set', view: { ...WIDE, height: 1000 }, path: async () => `/rule-sets/${await ruleSetId('147')}/show`, part: 'Spor' },
  {
    name: 'rule-set-weeks',
    view: { ...WIDE, height: 1000 },
    path: async () => `/rule-sets/${await ruleSetId('147')}/show`,
    part: 'Uge for uge',
  },
  { name: 'compare', view: { ...WIDE, height: 1100 }, path: async () => `/compare/${await ruleSetId('147')}/${await ruleSetId('101')}` },
  {
    name: 'same-graduate',
    view: { ...WIDE, height: 1000 },
    path: async () => '/trial',
    reach: (page) => tryCitizen(page, { ...GRADUATE, municipality: 'Frederiksberg', other: 'København' }),
  },
  { name: 'my-day', view: { ...WIDE, height: 1000 }, path: async () => '/my-day', reach: openDay },
  { name: 'my-day-narrow', view: { width: 320, height: 700 }, path: async () => '/my-day', reach: openDay },
  {
    name: 'why',
    view: { ...WIDE, height: 900 },
    path: async () => '/my-day',
    reach: async (page) => {
      await openDay(page);
      await page
        .getByRole('button', { name: /^Hvorfor/ })
        .first()
        .click();
      await page.getByRole('heading', { name: 'Påmindelser' }).waitFor();
    },
  },
  { name: 'case', view: { ...WIDE, height: 1200 }, path: () => lateCasePath('147') },
  { name: 'decision', view: { ...WIDE, height: 1000 }, path: () => decisionPath('147', 'intensive') },
  { name: 'capacity', view: { ...WIDE, height: 1100 }, path: async () => '/capacity', part: 'Så mange årsværk kræver det' },
  {
    name: 'trial-dark',
    view: { ...WIDE, height: 900, scheme: 'dark' },
    path: async () => '/trial',
    reach: (page) => tryCitizen(page, { ...GRADUATE, municipality: 'Frederiksberg' }),
  },
  {
    name: 'decision-narrow',
    view: { width: 320, height: 700 },
    path: () => decisionPath('147', 'intensive'),
  },
];

const MOST_BYTES = 300_000;

describe('a picture of each page for the README', () => {
  it.each(PICTURES)('$name', async ({ name, view, path, reach, part }) => {
    await journey(view, async ({ page, goto }) => {
      await goto(await path());
      await settled(page);
      await reach?.(page);
      await settled(page);
      if (part !== undefined) {
        await page.getByRole('region', { name: part, exact: true }).evaluate((element) => element.scrollIntoView({ block: 'start' }));
      }
      await page.mouse.move(0, 0);
      const bytes = await takePicture(page, name);
      expect(bytes).toBeGreaterThan(20_000);
      expect(bytes).toBeLessThan(MOST_BYTES);
    });
  });
});
