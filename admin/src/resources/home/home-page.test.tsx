/** @jest-environment jsdom */
import { configure, fireEvent, screen, within } from '@testing-library/react';
import { aMunicipality, anOverview, FREDERIKSBERG, KOEBENHAVN, KOEGE, WITHOUT_RULES } from '../../shared/testing/an-overview';
import { answeringService } from '../../shared/testing/answering-service';
import { renderPage } from '../../shared/testing/render-page';
import HomePage from './home-page';

const OVERVIEW = '/api/overview';
const ANSWERS = { [OVERVIEW]: anOverview([FREDERIKSBERG, KOEBENHAVN, aMunicipality(), WITHOUT_RULES, KOEGE]) };

// A whole page in jsdom on a busy machine.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

function windowIs(wide: boolean): void {
  window.matchMedia = (query) =>
    ({ matches: wide, media: query, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
}

const university = () => screen.findByRole('table', { name: 'De fem universitetskommuner: tal og regelsæt' });
const wordsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('the front page', () => {
  beforeEach(() => windowIs(true));

  it('shows each municipality with its figures, its tracks and what was assumed', async () => {
    answeringService(ANSWERS);
    renderPage(<HomePage />);
    const rows = within(await university())
      .getAllByRole('row')
      .slice(1);
    expect(rows).toHaveLength(4);
    const [frederiksberg, , odense] = rows.map(wordsOf);
    expect(frederiksberg?.slice(0, 5)).toEqual([
      '969',
      expect.stringMatching(/Intensivt spor.*Intensiv.*Ordinært spor.*Almindelig/),
      '30',
      '10',
      '115',
    ]);
    expect(odense?.slice(2, 5)).toEqual(['18-23antaget', '12', '95']);
  });

  it('says in words that a municipality has no rules, and offers nothing there', async () => {
    answeringService(ANSWERS);
    renderPage(<HomePage />);
    const row = within(await university()).getByRole('row', { name: /^Aalborg/ });
    expect(within(row).getByText(/ingen regler, der er offentliggjort/)).toBeTruthy();
    expect(within(row).queryAllByRole('link')).toEqual([]);
  });

  it('leads to the rule set, to a comparison with the largest other and to a trial, and says of whom', async () => {
    answeringService(ANSWERS);
    renderPage(<HomePage />);
    const row = within(within(await university()).getByRole('row', { name: /^Odense/ }));
    const links = row.getAllByRole('link').map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]);
    expect(links).toEqual([
      ['Regelsæt: Odense', '/rule-sets/odense-1/show'],
      ['Sammenlign med København: Odense', '/compare/odense-1/koebenhavn-1'],
      ['Prøv en borger: Odense', '/trial'],
    ]);
  });

  it('hands the municipality to the trial without putting it into the address', async () => {
    answeringService(ANSWERS);
    const { store } = renderPage(<HomePage />);
    await university();
    fireEvent.click(screen.getByRole('link', { name: 'Prøv en borger: Odense' }));
    expect(store.getItem('trial.municipality')).toBe('461');
  });

  it('names the sources under the table', async () => {
    answeringService(ANSWERS);
    renderPage(<HomePage />);
    await university();
    expect(
      screen.getByText(
        /^Kilder: Ledige akademikere, april 2020: S2 tabel 5\.1; Samtaler om ugen pr\. konsulent: S2 tabel 5\.7; Konsulenter: S2 tabel 5\.6, S0 2; Borgere pr\. konsulent: S2 tabel 5\.7\./,
      ),
    ).toBeTruthy();
  });

  it('says "intet tal" and not nought where the source gives none', async () => {
    answeringService(ANSWERS);
    renderPage(<HomePage />);
    const row = within(await screen.findByRole('table', { name: /^Tre mindre kommuner/ })).getByRole('row', { name: /^Køge/ });
    expect(wordsOf(row).map((words) => words === 'intet tal')).toEqual([true, false, false, true, true, false]);
  });

  it('shows the same as cards where a table does not fit', async () => {
    windowIs(false);
    answeringService(ANSWERS);
    renderPage(<HomePage />);
    const card = within(
      within(await screen.findByRole('list', { name: /^De fem universitetskommuner/ }))
        .getByRole('heading', { name: 'Odense' })
        .closest('li') as HTMLElement,
    );
    expect(card.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['1.237', '18-23antaget', '12', '95']);
    expect(card.getAllByRole('link')).toHaveLength(3);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('tells the citizen’s way in order', () => {
    answeringService(ANSWERS);
    renderPage(<HomePage />);
    const way = within(screen.getByRole('region', { name: 'Sådan hænger det sammen' }));
    expect(way.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      '1. Fakta',
      '2. Screening',
      '3. Spor',
      '4. Kontaktplan',
      '5. Tilbud',
    ]);
  });

  it('still says what it is and where to go when the service has stopped', async () => {
    answeringService({});
    renderPage(<HomePage />);
    expect(await screen.findByText('Tjenesten svarer ikke')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Regn på kapaciteten' }).getAttribute('href')).toBe('/capacity');
  });
});
