import { serviceAway, serviceSilent } from '../support/answers';
import { describeStates } from '../support/describe-states';
import { closeBrowser } from '../support/open-console';

afterAll(closeBrowser);

describeStates('the frame', [
  { name: 'home', path: '/' },
  {
    name: 'the menu, folded where it stands open and opened where it does not',
    path: '/',
    reach: async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      // The button's explanation goes with the focus.
      await page.keyboard.press('Tab');
      await page.getByRole('tooltip').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'the choice of language',
    path: '/',
    reach: (page) => page.getByRole('button', { name: 'Dansk', exact: true }).click(),
  },
  { name: 'home while loading', path: '/', before: serviceSilent, neverSettles: true },
  { name: 'home with the service away', path: '/', before: serviceAway, refusesRequests: true },
  { name: 'an address that leads nowhere', path: '/findes-ikke/%20' },
  {
    name: 'a page whose code cannot be fetched',
    path: '/capacity',
    before: (page) => page.route('**/assets/capacity-page*', (route) => route.abort('connectionrefused')),
    refusesRequests: true,
  },
  { name: 'capacity', path: '/capacity' },
  {
    name: 'capacity with the numbers of a municipality, a field that is wrong, and the chart as a table',
    path: '/capacity',
    reach: async (page) => {
      await page.getByLabel('Tag tal fra en kommune').selectOption({ label: 'Frederiksberg' });
      await page.getByRole('button', { name: 'Vis som tabel' }).click();
      await page.getByLabel('Antal borgere').fill('mange');
    },
  },
  { name: 'capacity with the service away', path: '/capacity', before: serviceAway, refusesRequests: true },
]);
