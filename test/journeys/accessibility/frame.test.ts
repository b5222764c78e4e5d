import { serviceAway, serviceSilent } from '../support/answers';
import { describeStates } from '../support/describe-states';
import { closeBrowser } from '../support/open-console';

afterAll(closeBrowser);

describeStates('the frame', [
  { name: 'home', path: '/' },
  { name: 'home while loading', path: '/', before: serviceSilent, neverSettles: true },
  { name: 'home with the service away', path: '/', before: serviceAway, refusesRequests: true },
  { name: 'an address that leads nowhere', path: '/findes-ikke/%20' },
  { name: 'capacity', path: '/capacity' },
  { name: 'capacity with the service away', path: '/capacity', before: serviceAway, refusesRequests: true },
]);
