/** @jest-environment jsdom */
import { configure, screen, within } from '@testing-library/react';
import { anOverview, aMunicipality, FREDERIKSBERG, WITHOUT_RULES } from '../../shared/testing/an-overview';
import { answeringService } from '../../shared/testing/answering-service';
import { renderPage } from '../../shared/testing/render-page';
import RuleSetList from './rule-set-list';
import { anEmptyDocument, aRuleSet, aSummary } from './testing/a-rule-set';

jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

const STRATEGY = { id: 'selection-1', owner: 'selection', name: 'Selektionsstrategien', kind: 'strategy' as const, municipality: null };
const FLOOR = {
  id: 'dk-2020',
  version: 1,
  label: { da: 'Minimum 2020', en: 'Floor 2020' },
  status: 'inForce',
  validFrom: '2020-01-01',
  reference: 'S2 5.4',
  verifiedOn: null,
  owner: 'Fagligt ansvarlig',
  certainty: { da: '', en: '' },
};
const LATER = aMunicipality({ code: '259', name: 'Køge', ruleSet: null });
const VERSIONS = [
  aSummary(),
  aSummary({ id: 'frederiksberg-2', version: 2, validFrom: '2027-01-01' }),
  aSummary({ id: 'koege-1', owner: '259', name: 'Køge', municipality: '259', validFrom: '2028-01-01' }),
  aSummary(STRATEGY),
];
const ANSWERS = {
  '/api/overview': anOverview([FREDERIKSBERG, LATER, WITHOUT_RULES]),
  '/api/rule-sets?range=%5B0%2C999%5D': VERSIONS,
  '/api/floors?range=%5B0%2C999%5D': [FLOOR],
  '/api/rule-sets/selection-1': aRuleSet(anEmptyDocument(), STRATEGY),
};

const rowOf = async (name: string) => {
  const row = (await screen.findByRole('heading', { level: 3, name })).closest('li');
  if (!row) throw new Error(`${name} stands in no row`);
  return within(row);
};
const linksOf = (row: Awaited<ReturnType<typeof rowOf>>) =>
  row.queryAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);

it('shows a municipality with the version that is valid, its minimum and its tracks, and leads to the document', async () => {
  answeringService(ANSWERS);
  renderPage(<RuleSetList />);
  const row = await rowOf('Frederiksberg');
  expect(row.getByText('Version 1, gælder fra 01.01.2020')).toBeTruthy();
  expect(await row.findByText('Minimum 2020')).toBeTruthy();
  expect(
    within(row.getByRole('list', { name: 'Spor' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Niveau: Intensiv (4 af 5)Intensivt spor', 'Niveau: Almindelig (3 af 5)Ordinært spor']);
  expect(linksOf(row)).toEqual([
    ['Frederiksberg', '/rule-sets/frederiksberg-1/show'],
    ['Version 2 gælder fra 01.01.2027', '/rule-sets/frederiksberg-2/show'],
  ]);
});

it('says that a municipality has published nothing, and leads to what it could begin with', async () => {
  answeringService(ANSWERS);
  renderPage(<RuleSetList />);
  const row = await rowOf('Aalborg');
  expect(row.getByText(/har ikke offentliggjort noget regelsæt endnu/)).toBeTruthy();
  expect(linksOf(row)).toEqual([['Gå til strategierne', '#strategies']]);
});

it('says that a municipality’s rules are not valid yet, and leads to them', async () => {
  answeringService(ANSWERS);
  renderPage(<RuleSetList />);
  const row = await rowOf('Køge');
  expect(row.getByText(/det gælder ikke endnu/)).toBeTruthy();
  expect(linksOf(row)).toEqual([['Version 1 gælder fra 01.01.2028', '/rule-sets/koege-1/show']]);
});

it('shows the strategies by themselves, with the summary and tracks of their documents', async () => {
  answeringService(ANSWERS);
  renderPage(<RuleSetList />);
  const row = await rowOf('Selektionsstrategien');
  expect(await row.findByText('Ét spor for alle.')).toBeTruthy();
  expect(linksOf(row)).toEqual([['Selektionsstrategien', '/rule-sets/selection-1/show']]);
  expect(within(screen.getByRole('region', { name: 'Kommuner' })).queryByText('Selektionsstrategien')).toBeNull();
});

it('keeps a strategy in the list when its document cannot be fetched', async () => {
  answeringService({ ...ANSWERS, '/api/rule-sets/selection-1': undefined });
  renderPage(<RuleSetList />);
  const row = await rowOf('Selektionsstrategien');
  expect(row.getByText('Version 1, gælder fra 01.01.2020')).toBeTruthy();
});

it('says what to do when there is nothing at all', async () => {
  answeringService({ ...ANSWERS, '/api/overview': anOverview([]), '/api/rule-sets?range=%5B0%2C999%5D': [] });
  renderPage(<RuleSetList />);
  expect(await screen.findByText('Her er ingen kommuner endnu')).toBeTruthy();
  expect(screen.getByText('Der er ingen strategier at sammenligne med.')).toBeTruthy();
});

it('offers to try again when the service does not answer', async () => {
  answeringService({});
  renderPage(<RuleSetList />);
  expect(await screen.findByRole('button', { name: 'Prøv igen' })).toBeTruthy();
});
