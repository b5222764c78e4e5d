import { accessibilityProblems } from './support/accessibility-problems';
import { closeBrowser, openConsole } from './support/open-console';
import { takePicture } from './support/take-picture';

afterAll(closeBrowser);

describe('the home page', () => {
  it.each([
    ['light', 1366],
    ['dark', 1366],
    ['light', 320],
    ['dark', 320],
  ] as const)('can be used by everybody in %s at %i px', async (scheme, width) => {
    const console = await openConsole({ scheme, width });
    await console.goto('/');
    expect(await accessibilityProblems(console.page)).toEqual([]);
    await takePicture(console.page, `home-${scheme}-${width}`);
    expect(console.complaints).toEqual([]);
    await console.close();
  });
});
