/** @jest-environment jsdom */
import { configure, fireEvent, screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { type Fact, type RuleSet, type Schema } from '../../api/types';
import { answeringService } from '../../shared/testing/answering-service';
import { renderPage } from '../../shared/testing/render-page';
import { type DocumentPart } from './parts-of-document';
import RuleSetPage from './rule-set-page';
import { anEmptyDocument, aRuleSet, aSummary } from './testing/a-rule-set';

jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });
window.matchMedia = (query) =>
  ({ matches: false, media: query, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;

const both = (text: string) => ({ da: text, en: text });
const FACTS: Fact[] = [
  {
    id: 'isGraduate',
    key: 'isGraduate',
    type: 'boolean',
    label: both('Dimittend'),
    phrase: { yes: both('borgeren er dimittend'), no: both('borgeren ikke er dimittend') },
    help: both(''),
    source: 'register',
    firstKnown: 'registration',
    class: 'ordinary',
    changeable: false,
  },
];
const SCHEDULE = {
  startedOn: '2026-11-16',
  weeks: 104,
  floor: { id: 'dk-2020', label: both('Minimum 2020') },
  tracks: [{ id: 'all', label: both('Samme forløb'), level: 'ordinary', isDefault: true, contacts: [], measures: [] }],
  floorContacts: [],
  floorMeasures: [],
};
const FINDINGS = { findings: [], notices: [], checkedOn: '2026-11-21', floor: SCHEDULE.floor, examples: 2 };
const OTHERS = [
  aSummary(),
  aSummary({ id: 'koebenhavn-1', owner: '101', name: 'København', municipality: '101' }),
  aSummary({ id: 'selection-1', owner: 'selection', name: 'Selektionsstrategien', kind: 'strategy', municipality: null }),
];

function show(ruleSet: RuleSet, more: Record<string, unknown> = {}) {
  const service = answeringService({
    [`/api/rule-sets/${ruleSet.id}`]: ruleSet,
    [`/api/rule-sets/${ruleSet.id}/schedule?floor=dk-2020`]: SCHEDULE,
    [`/api/rule-sets/${ruleSet.id}/findings`]: FINDINGS,
    '/api/rule-sets?range=%5B0%2C999%5D': OTHERS,
    '/api/facts?range=%5B0%2C999%5D': FACTS,
    '/api/floors?range=%5B0%2C999%5D': [],
    ...more,
  });
  const page = renderPage(
    <Routes location={`/rule-sets/${ruleSet.id}/show`}>
      <Route path="/rule-sets/:id/show" element={<RuleSetPage />} />
    </Routes>,
  );
  return { ...page, service };
}

/** By its anchor, which the table of contents leads to; asking for the region by name takes jsdom seconds. */
function part(anchor: DocumentPart) {
  const section = document.getElementById(anchor);
  if (!section) throw new Error(`no part ${anchor}`);
  return within(section);
}
const loaded = () => screen.findByText('Frederiksberg: hvem kommer i hvilket spor?', { selector: 'h1' });

it('says in words what a rule set does not have, part by part', async () => {
  show(aRuleSet());
  await loaded();
  expect(part('tracks').getByText('Der er kun ét spor.')).toBeTruthy();
  expect(part('tracks').getByText('Alle')).toBeTruthy();
  expect(part('screening').getByText('Her screenes ikke. Alle får samme vurdering.')).toBeTruthy();
  expect(part('archetypes').getByText('Regelsættet bruger ingen arketyper.')).toBeTruthy();
  expect(part('contact').getByText('Intet. Alle får det nationale minimum og ikke mere.')).toBeTruthy();
  expect(part('contact').getByText('Ingen samtaler nulstiller uret.')).toBeTruthy();
  expect(part('measures').getByText('Ingen egne tilbud. Kun det nationale minimum gælder.')).toBeTruthy();
  expect(part('grants').getByText('Regelsættet siger intet om, hvornår et kursus kan bevilges.')).toBeTruthy();
  expect(part('grants').getByText('Intet loft.')).toBeTruthy();
  expect(part('reminders').getByText('Regelsættet sender ingen påmindelser.')).toBeTruthy();
  expect(part('capacity').getByText('30 hele året')).toBeTruthy();
  expect(part('capacity').getByText('Ingen lokale lukkedage. Helligdage er altid fri.')).toBeTruthy();
  expect(part('parameters').getByText('Regelsættet har ingen parametre.')).toBeTruthy();
  expect(part('notRules').getByText('Alle udsagn i kilderne blev til regler.')).toBeTruthy();
  expect(await part('findings').findByText('Analysen fandt ingen fejl')).toBeTruthy();
});

it('writes each factor as a sentence with its points, its source, and the reason where it is an assumption', async () => {
  const rules = anEmptyDocument();
  const factor = {
    id: 'not-graduate',
    label: both('Ikke dimittend'),
    nature: 'objective' as const,
    points: 2,
    when: { id: 'n', fact: 'isGraduate', operator: 'equal' as const, value: false },
    basis: { source: 'S2 note 16' },
    pointsBasis: { assumption: true as const, reason: both('Ingen kilde giver point.') },
  };
  const { container } = show(aRuleSet({ ...rules, screening: { ...rules.screening, factors: [factor] } }));
  await loaded();
  const row = container.querySelector('#factor-not-graduate');
  expect(row?.textContent).toContain('Hvis borgeren ikke er dimittend: 2 point');
  expect(row?.textContent).toContain('Risikofaktoren: S2 note 16');
  expect(row?.querySelector('details')?.textContent).toBe('Pointene: antagelseIngen kilde giver point.');
  expect(part('screening').getByText(/Summen ligger mellem 0 og 2 point\./)).toBeTruthy();
  expect(part('screening').queryByText('Subjektive risikofaktorer')).toBeNull();
});

it('draws the track that is chosen, and on paper all of them', async () => {
  const rules = anEmptyDocument();
  const intensive = { ...rules.tracks.ordered[0], id: 'intensive', label: both('Intensivt spor') } as Schema<'Track'>;
  const scheduled = { ...SCHEDULE.tracks[0], id: 'intensive', label: both('Intensivt spor') };
  show(aRuleSet({ ...rules, tracks: { ordered: [intensive, ...rules.tracks.ordered] } }), {
    '/api/rule-sets/frederiksberg-1/schedule?floor=dk-2020': { ...SCHEDULE, tracks: [scheduled, ...SCHEDULE.tracks] },
  });
  await loaded();
  const drawn = () =>
    part('course')
      .queryAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
  expect(await part('course').findByText('Intensivt spor', { selector: 'h3' })).toBeTruthy();
  expect(drawn()).toEqual(['Intensivt spor']);
  fireEvent.click(part('course').getByLabelText('Samme forløb'));
  expect(drawn()).toEqual(['Samme forløb']);
  fireEvent(window, new Event('beforeprint'));
  expect(drawn()).toEqual(['Intensivt spor', 'Samme forløb']);
  fireEvent(window, new Event('afterprint'));
  expect(drawn()).toEqual(['Samme forløb']);
});

it('orders the checklist of a grant by what a criterion does, and says price and budget in kroner', async () => {
  const rules = anEmptyDocument();
  const criterion = (id: string, role: 'required' | 'supporting') => ({
    id,
    role,
    label: both(id),
    when: { id: `${id}-when`, fact: 'isGraduate', operator: 'equal' as const, value: true },
    basis: { source: 'S2 5.7' },
  });
  const grants = {
    criteria: [criterion('weighs', 'supporting'), criterion('must', 'required')],
    supportingAtLeast: { count: 1, basis: { source: 'S2 5.7' } },
    priceCeilingOere: { value: 4_000_000, basis: { source: 'S2 5.8' } },
    yearlyBudgetOere: { value: 150_000_050, basis: { source: 'S2 5.7' } },
    positiveListShare: { value: 0.8, basis: { source: 'S2 5.7' } },
    followUpMeasure: { kinds: ['internship' as const, 'wageSubsidy' as const], withinWeeks: 4, basis: { source: 'S2 5.7' } },
  };
  show(aRuleSet({ ...rules, grants }));
  await loaded();
  const list = part('grants');
  expect(list.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Krav',
    'Taler for',
    'Penge og opfølgning',
  ]);
  expect(list.getByText('Mindst 1 skal være opfyldt, ellers ser en medarbejder på sagen.')).toBeTruthy();
  expect(list.getByText('Højst 40.000 kr. for et kursus; er det dyrere, ser en medarbejder på sagen.')).toBeTruthy();
  expect(list.getByText('1.500.000,50 kr.')).toBeTruthy();
  expect(list.getByText('Mindst 80 % af de bevilgede kurser skal stå på den regionale positivliste.')).toBeTruthy();
  expect(list.getByText('Kurset følges op med virksomhedspraktik eller løntilskud inden for 4 uger.')).toBeTruthy();
});

it('leads to every other rule set for comparison, and hands the municipality over to the trial', async () => {
  const { store } = show(aRuleSet());
  await loaded();
  fireEvent.click(await screen.findByRole('button', { name: 'Sammenlign med …' }));
  const links = screen.getAllByRole('link').filter((link) => link.getAttribute('href')?.startsWith('/compare/'));
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['København, version 1 fra 01.01.2020', '/compare/frederiksberg-1/koebenhavn-1'],
    ['Selektionsstrategien, version 1 fra 01.01.2020', '/compare/frederiksberg-1/selection-1'],
  ]);
  const trial = screen.getByRole('link', { name: 'Prøv en borger efter disse regler' });
  expect(trial.getAttribute('href')).toBe('/trial');
  fireEvent.click(trial);
  expect(store.getItem('trial.municipality')).toBe('147');
});

it('offers no trial under a strategy, which no citizen belongs to, and says so', async () => {
  const strategy = { id: 'selection-1', owner: 'selection', name: 'Selektionsstrategien', kind: 'strategy' as const, municipality: null };
  show(aRuleSet(anEmptyDocument(), strategy));
  await screen.findByText('Selektionsstrategien: hvem kommer i hvilket spor?', { selector: 'h1' });
  expect(screen.queryByRole('link', { name: 'Prøv en borger efter disse regler' })).toBeNull();
  expect(screen.getByText(/En strategi hører ikke til en kommune/)).toBeTruthy();
  expect(part('measures').getByText('Strategiens tilbud')).toBeTruthy();
});

it('says that a newer version is out, and leads to it', async () => {
  const newer = aSummary({ id: 'frederiksberg-2', version: 2, validFrom: '2027-01-01' });
  show(aRuleSet(), { '/api/rule-sets?range=%5B0%2C999%5D': [...OTHERS, newer] });
  const link = await screen.findByRole('link', { name: 'version 2, som gælder fra 01.01.2027' });
  expect(link.getAttribute('href')).toBe('/rule-sets/frederiksberg-2/show');
});

it('says when the rules were to be reviewed and were not', async () => {
  const rules = anEmptyDocument();
  show(aRuleSet({ ...rules, header: { ...rules.header, reviewBy: '2026-11-20' } }));
  expect(await screen.findByText('20.11.2026. Datoen er passeret, og reglerne skal gennemgås.')).toBeTruthy();
});

it('keeps the rest of the document when the timeline and the analysis cannot be fetched, and offers to try again', async () => {
  show(aRuleSet(), {
    '/api/rule-sets/frederiksberg-1/schedule?floor=dk-2020': undefined,
    '/api/rule-sets/frederiksberg-1/findings': undefined,
  });
  await loaded();
  expect(await part('course').findByRole('button', { name: 'Prøv igen' })).toBeTruthy();
  expect(await part('findings').findByRole('button', { name: 'Prøv igen' })).toBeTruthy();
  expect(part('tracks').getByText('Alle går samme vej.')).toBeTruthy();
});

it('says that a rule set is not there, and leads back to the list', async () => {
  globalThis.fetch = (() =>
    Promise.resolve({
      ok: false,
      status: 404,
      json: () => Promise.resolve({ code: 'rule_set.not_found', status: 404, da: 'x', en: 'x' }),
    })) as unknown as typeof fetch;
  renderPage(
    <Routes location="/rule-sets/gone/show">
      <Route path="/rule-sets/:id/show" element={<RuleSetPage />} />
    </Routes>,
  );
  expect(await screen.findByText('Det regelsæt findes ikke')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Til alle kommuner og regelsæt' }).getAttribute('href')).toBe('/rule-sets');
});
