import { type PageState } from './page-state';
import { pageStateProblems } from './page-state-problems';

const WIDTHS = [1366, 320];

/** One test for each state of a page at each width. */
export function describeStates(title: string, states: readonly PageState[]): void {
  const cases = states.flatMap((state) => WIDTHS.map((width) => [state.name, width, state] as const));
  describe(`${title} can be used by everybody, in light and dark`, () => {
    it.each(cases)('%s at %i px', async (_name, width, state) => {
      expect(await pageStateProblems(state, width)).toEqual([]);
    });
  });
}
