import { closeBrowser, openConsole } from './support/open-console';
import { settled } from './support/settled';

afterAll(closeBrowser);

/** Bytes of a first visit's page, code and style as they go over the wire, compressed. */
const MOST_BYTES = 400_000;

const PAGES = [
  ['/rule-sets', 'Kommuner og regelsæt'],
  ['/compare', 'Sammenlign regelsæt'],
  ['/trial', 'Prøv en borger'],
  ['/decisions', 'Afgørelser'],
  ['/capacity', 'Kapacitet'],
  ['/my-day', 'Min dag'],
  ['/cases', 'Sager'],
  ['/imports', 'Indlæsninger'],
  ['/work', 'Arbejde i baggrunden'],
  ['/outbox', 'Udbakke'],
] as const;

describe('the first visit', () => {
  it('fetches at most 400 kB of page, code and style, compressed, and the rest only when it is asked for', async () => {
    const console = await openConsole();
    const { page, context } = console;
    const wire = await context.newCDPSession(page);
    await wire.send('Network.enable');
    const types = new Map<string, string>();
    let bytes = 0;
    wire.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
    wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (['Document', 'Script', 'Stylesheet'].includes(types.get(requestId) ?? '')) bytes += encodedDataLength;
    });
    const scripts: string[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(new URL(response.url()).pathname);
    });
    await console.goto('/');
    await settled(page);
    process.stdout.write(`First visit: ${Math.round(bytes / 1000)} kB of at most ${MOST_BYTES / 1000} kB\n`);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);

    for (const [path, title] of PAGES) {
      const before = scripts.length;
      await page.getByRole('menuitem', { name: title, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      expect([path, new URL(page.url()).pathname]).toEqual([path, path]);
      expect([path, scripts.length - before > 0]).toEqual([path, true]);
    }
    // Nothing twice.
    expect(scripts).toEqual([...new Set(scripts)]);
    await console.close();
  });
});
