import { answerWith, serviceAway } from '../support/answers';
import { describeStates } from '../support/describe-states';
import { closeBrowser } from '../support/open-console';
import { ruleSetId } from '../support/service-data';

afterAll(closeBrowser);

const documentOf = async (owner: string): Promise<string> => `/rule-sets/${await ruleSetId(owner)}/show`;

describeStates('reading rules', [
  { name: 'the list', path: '/rule-sets' },
  {
    name: 'the list with nothing in it',
    path: '/rule-sets',
    before: (page) => answerWith(page, /\/api\/(rule-sets|municipalities)\?/, []),
  },
  { name: 'the list with the service away', path: '/rule-sets', before: serviceAway, refusesRequests: true },
  {
    name: 'a municipality with two tracks, its sources opened and the timeline as a table',
    path: () => documentOf('147'),
    reach: async (page) => {
      for (const reason of (await page.getByText('Antagelse', { exact: false }).and(page.locator('summary')).all()).slice(0, 5))
        await reason.click();
      await page.getByRole('button', { name: 'Vis som tabel' }).first().click();
      await page.getByText('Vis filen').click();
    },
  },
  {
    name: 'the choice of what to compare with',
    path: () => documentOf('147'),
    reach: (page) => page.getByRole('button', { name: 'Sammenlign med …' }).click(),
  },
  { name: 'a municipality with three tracks', path: () => documentOf('751') },
  { name: 'a municipality with nearly no rules', path: () => documentOf('153') },
  { name: 'a strategy', path: () => documentOf('selection') },
  { name: 'a rule set that does not exist', path: '/rule-sets/00000000-0000-4000-8000-000000000000/show', refusesRequests: true },
  { name: 'two municipalities side by side', path: async () => `/compare/${await ruleSetId('147')}/${await ruleSetId('101')}` },
  {
    name: 'two strategies side by side, with what is the same',
    path: async () => `/compare/${await ruleSetId('selection')}/${await ruleSetId('catch-all')}`,
    reach: (page) => page.getByLabel('Vis også det, der er ens').check(),
  },
  {
    name: 'the choice of the other rule set',
    path: '/compare',
    reach: (page) => page.getByRole('combobox', { name: 'Regelsæt til højre' }).click(),
  },
  { name: 'a rule set with itself', path: async () => `/compare/${await ruleSetId('147')}/${await ruleSetId('147')}` },
  { name: 'nothing to compare', path: '/compare', before: (page) => answerWith(page, /\/api\/rule-sets\?/, []) },
]);
