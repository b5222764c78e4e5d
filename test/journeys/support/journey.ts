import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Console, openConsole, type View } from './open-console';
import { REFUSED } from './page-state';

const FAILED = join(__dirname, '../../../.cache/failed-journeys');

interface JourneyOptions extends View {
  /** The journey meets refusals, and the browser may say so itself. */
  readonly refusesRequests?: boolean;
}

/** One person's way through the console in a window of its own, without a complaint from the browser. Leaves a picture in `.cache/failed-journeys` when it fails. */
export async function journey({ refusesRequests, ...view }: JourneyOptions, walk: (console: Console) => Promise<void>): Promise<void> {
  const console = await openConsole(view);
  try {
    await walk(console);
    expect(console.complaints.filter((complaint) => !(refusesRequests && REFUSED.test(complaint)))).toEqual([]);
  } catch (error) {
    mkdirSync(FAILED, { recursive: true });
    const name = (expect.getState().currentTestName ?? 'journey').replace(/[^\p{L}\d]+/gu, '-').slice(0, 100);
    await console.page.screenshot({ path: join(FAILED, `${name}.png`), fullPage: true }).catch(() => undefined);
    throw error;
  } finally {
    await console.close();
  }
}
