import { journey } from './support/journey';
import { closeBrowser } from './support/open-console';
import { settled } from './support/settled';
import { currentOutcome, tryCitizen } from './support/try-citizen';

afterAll(closeBrowser);

/** Addresses the console has; nothing else may stand in one. */
const ALLOWED =
  /^\/$|^\/(rule-sets|compare|trial|decisions|capacity|my-day|cases|imports|work|outbox)$|^\/rule-sets\/[\da-f-]{36}\/show(#\w+)?$|^\/compare\/[\da-f-]{36}\/[\da-f-]{36}$|^\/(decisions|cases)\/\d{3}~[\da-f-]{36}\/show$/;

describe('what a person did', () => {
  it('stands in no address and in no storage of the browser, and leaves it only for this service', async () => {
    await journey({}, async ({ page, goto }) => {
      const addresses = new Set<string>();
      const asked = new Set<string>();
      page.on('framenavigated', (frame) => addresses.add(frame.url()));
      page.on('request', (request) => asked.add(request.url()));
      const menu = async (name: string): Promise<void> => {
        await page.getByRole('menuitem', { name, exact: true }).click();
        await settled(page);
        addresses.add(page.url());
      };
      await goto('/');
      await menu('Kommuner og regelsæt');
      await page
        .getByRole('link', { name: /Frederiksberg/ })
        .first()
        .click();
      await settled(page);
      await page.getByRole('navigation', { name: 'Indhold' }).getByRole('link', { name: 'Screening' }).click();
      addresses.add(page.url());
      await menu('Sammenlign regelsæt');
      await menu('Afgørelser');
      await page.getByRole('combobox', { name: 'Kommune', exact: true }).click();
      await page.getByRole('option', { name: 'Odense' }).click();
      await page.getByRole('combobox', { name: 'Risiko', exact: true }).click();
      await page.getByRole('option', { name: /Høj risiko/ }).click();
      await settled(page);
      await page
        .getByRole('link', { name: /^Afgørelse for/ })
        .first()
        .click();
      await settled(page);
      addresses.add(page.url());
      await menu('Min dag');
      await page
        .getByRole('button', { name: /^Vis dagen:/ })
        .first()
        .click();
      await page.getByRole('list', { name: 'Dagen i tal' }).waitFor();
      addresses.add(page.url());
      await menu('Sager');
      await page.getByLabel(/hele CPR-nummeret/).fill('010190-4711');
      await page.getByRole('button', { name: 'Søg', exact: true }).click();
      await page.getByText(/Ingen borger i/).waitFor();
      await page
        .getByRole('table', { name: /^Sager i/ })
        .getByRole('link')
        .first()
        .click();
      await page.getByRole('heading', { name: 'Det, der er sket' }).waitFor();
      addresses.add(page.url());
      await menu('Kapacitet');
      await page.getByLabel('Antal borgere').fill('4711');
      await menu('Prøv en borger');
      await tryCitizen(page, { municipality: 'Frederiksberg', persona: 'Den samme dimittend' });
      await page.getByLabel('Forsinkelse i uddannelsen', { exact: true }).fill('47');
      await currentOutcome(page).waitFor();
      await page.getByRole('button', { name: 'Ark til borgeren' }).click();
      await page.getByRole('heading', { name: 'Forslag til dit forløb' }).waitFor();
      addresses.add(page.url());
      await page.getByRole('button', { name: 'Skift mellem lyst og mørkt' }).click();

      const home = new URL(page.url()).origin;
      const seen = [...addresses].map((address) => address.replace(home, ''));
      expect(seen.length).toBeGreaterThan(7);
      expect(seen.filter((address) => !ALLOWED.test(address))).toEqual([]);
      expect([...asked].filter((address) => !address.startsWith(`${home}/`) && !address.startsWith('data:'))).toEqual([]);
      expect(
        [...asked].filter((address) =>
          /4711|educationDelay|persona=|47\b/.test(
            decodeURIComponent(address.replace(home, '')).replace(/[\da-f]{8}-[\da-f-]{27}|assets\/\S+/g, ''),
          ),
        ),
      ).toEqual([]);
      const kept = (await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')) as string;
      expect(Object.keys(JSON.parse(kept) as object).sort()).toEqual(['sporskifte.locale', 'sporskifte.theme']);
      expect(await page.evaluate('document.cookie')).toBe('');
    });
  });
});
