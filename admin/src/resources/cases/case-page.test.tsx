/** @jest-environment jsdom */
import { configure, fireEvent, screen, within } from '@testing-library/react';
import { type CaseDetail } from '../../api/work-types';
import { FACTS } from '../../decision/testing/a-trial';
import { type AnsweringService, answeringService } from '../../shared/testing/answering-service';
import { renderPage } from '../../shared/testing/render-page';
import { aWhy, both } from '../../tasks/testing/a-task';
import { FREDERIKSBERG, MUNICIPALITIES } from '../../tasks/testing/some-people';
import CasePage from './case-page';
import { aCase } from './testing/a-case';

// A whole page in jsdom on a busy machine.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

const CASE = aCase();
const FACTS_PATH = '/api/facts?range=%5B0%2C999%5D';

function open(detail: CaseDetail | null, more: Record<string, unknown> = {}): AnsweringService {
  const service = answeringService({
    [MUNICIPALITIES]: [FREDERIKSBERG],
    [FACTS_PATH]: FACTS,
    ...(detail === null ? {} : { [`/api/cases/${detail.id}`]: detail }),
    ...more,
  });
  renderPage(<CasePage />, { route: '/cases/:id/show', address: `/cases/147~${CASE.id}/show` });
  return service;
}
const cellsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent));

describe('the page of a case', () => {
  it('says who, how far, which track and whether anybody confirmed it', async () => {
    const service = open(CASE);
    expect(await screen.findByRole('heading', { level: 1, name: 'Sag D-0017' })).toBeTruthy();
    const head = within(screen.getByRole('region', { name: 'Overblik' }));
    expect(head.getByText('Intensivt spor (foreslået)')).toBeTruthy();
    expect(head.getByText('Høj risiko')).toBeTruthy();
    expect(head.getByText('010190-••••')).toBeTruthy();
    expect(head.getByText('Mette Hansen, Akademikerteamet')).toBeTruthy();
    expect(service.asked.filter(({ path }) => path.includes('147'))).toEqual([]);
  });

  it('puts the late task first, and what is closed with its reason behind one line', async () => {
    open(CASE);
    const open_ = within(await screen.findByRole('list', { name: 'Opgaver' })).getAllByRole('listitem');
    expect(open_.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('3 dage over frist'),
      expect.stringContaining('Frist om 4 dage'),
    ]);
    expect(screen.getByText('Lukkede opgaver (1)')).toBeTruthy();
    const closed = screen.getByText('Hold samtale: Første samtale').closest('li') as HTMLElement;
    expect(closed.textContent).toContain('Samtalen er holdt · MEH');
    expect(closed.textContent).toContain('05.10.2026');
  });

  it('explains a task from here too', async () => {
    open(CASE, { '/api/tasks/late/why': aWhy() });
    fireEvent.click(await screen.findByRole('button', { name: 'Hvorfor? Bekræft spor' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Hvorfor denne opgave?' }));
    expect(await dialog.findByText('Loven kræver seks samtaler i de første seks måneder.')).toBeTruthy();
  });

  it('shows facts with their source and both times, and what was believed before apart from them', async () => {
    open(CASE);
    await screen.findByRole('table', { name: 'Oplysninger, der gælder nu' });
    await screen.findAllByText('8 måneder');
    expect(cellsOf('Oplysninger, der gælder nu')).toEqual([
      ['Forsinkelse i uddannelsen', '8 måneder', 'Borgeren', '24.08.2026', '05.10.2026 kl. 11.30'],
    ]);
    expect(cellsOf('Tidligere og kommende svar')).toEqual([
      ['Forsinkelse i uddannelsen', '2 måneder', 'Register', '24.08.2026', '24.08.2026 kl. 08.00'],
    ]);
  });

  it('shows what happened: a pause by its last day, a conversation with its form, who registered it', async () => {
    open(CASE);
    await screen.findByRole('table', { name: 'Pauser' });
    expect(cellsOf('Pauser')).toEqual([['14.09.2026', '20.09.2026', '»Sygdom«', '05.10.2026 kl. 11.30 af MEH']]);
    expect(cellsOf('Samtaler')[0]?.slice(0, 4)).toEqual(['05.10.2026', '6', 'Individuel samtale, på telefon', 'Jobkonsulenten']);
    expect(cellsOf('Aftaler')[0]?.slice(0, 3)).toEqual(['»Søger fem stillinger om ugen«', '05.10.2026', '19.10.2026']);
    expect(screen.getByText('Intet registreret om: tilbud, valg af spor og bevillinger.')).toBeTruthy();
    expect(cellsOf('Log over sagen')[0]).toEqual(['23.11.2026 kl. 08.02', 'Sagen blev læst', 'Uden login']);
  });

  it('draws the whole decision only when it is asked for', async () => {
    open(CASE);
    const summary = (await screen.findByRole('heading', { name: 'Det, reglerne siger i dag, med begrundelse' })).closest('details');
    expect(screen.queryByRole('heading', { name: 'Spor' })).toBeNull();
    (summary as HTMLDetailsElement).open = true;
    fireEvent(summary as HTMLElement, new Event('toggle'));
    expect(await screen.findByRole('heading', { name: 'Spor' })).toBeTruthy();
  });

  it('says why there is no plan: not begun, or what is stored cannot be decided', async () => {
    open(aCase({ decision: null }));
    expect(await screen.findByText('Forløbet er ikke begyndt')).toBeTruthy();
  });

  it('says what is wrong when nothing can be decided', async () => {
    open(aCase({ decision: null, decisionProblem: { code: 'x', text: both('En samtale ligger før forløbet.') } }));
    expect(await screen.findByText('En samtale ligger før forløbet.')).toBeTruthy();
  });

  it('says that the service is away', async () => {
    open(null);
    expect(await screen.findByText('Tjenesten svarer ikke')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Til alle sager' })).toBeTruthy();
  });
});
