import { filterOf, viewOf, WORK_VIEWS } from './work-filter';

it.each(WORK_VIEWS)('a list narrowed to "%s" knows that it is', (view) => expect(viewOf(filterOf(view))).toBe(view));

it('shows first what waits, is late or was given up', () => {
  expect(filterOf('pending')).toEqual({ state: ['waiting', 'late', 'parked'] });
});
