/** @jest-environment jsdom */
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type Worklist } from '../../api/work-types';
import { answeringService } from '../../shared/testing/answering-service';
import { renderPage } from '../../shared/testing/render-page';
import { aTask, aWhy, both } from '../../tasks/testing/a-task';
import { aConsultant, CONSULTANTS, FREDERIKSBERG, KOEGE, MUNICIPALITIES, TEAM, TEAMS } from '../../tasks/testing/some-people';
import MyDayPage from './my-day-page';

// A whole page in jsdom on a busy machine.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

const METTE = aConsultant();
const JONAS = aConsultant({
  id: 'c0000000-0000-4000-8000-000000000002',
  name: 'Jonas Krogh',
  absentToday: true,
  backOn: '2026-11-30',
  overdueTasks: 0,
});
const LIST = `/api/worklist?consultant=${METTE.id}`;
const TASKS = [
  aTask({ id: 't1', dueOn: '2026-11-23' }),
  aTask({
    id: 't2',
    kind: 'confirmTrack',
    label: both('Bekræft spor'),
    caseId: 'ca2',
    citizen: { externalId: 'D-0020', name: 'Bo Vest' },
    dueOn: '2026-11-20',
    latestOn: null,
    state: 'overdue',
    reminders: 2,
  }),
  aTask({
    id: 't3',
    label: both('Hold samtale: Anden samtale'),
    dueOn: '2026-11-18',
    latestOn: '2026-11-21',
    pastLegal: true,
    state: 'overdue',
  }),
  aTask({
    id: 't4',
    kind: 'bookConversation',
    label: both('Book samtale'),
    responsible: 'citizen',
    dueOn: '2026-11-30',
    latestOn: null,
  }),
];

function aList(changes: Partial<Worklist> = {}): Worklist {
  return {
    day: '2026-11-23',
    consultant: { id: METTE.id, name: METTE.name },
    team: null,
    tasks: TASKS,
    more: false,
    counts: { open: 4, overdue: 2, dueToday: 1, dueThisWeek: 1, pastLegal: 1, scheduled: 0 },
    closedToday: null,
    ...changes,
  };
}

const PEOPLE = { [MUNICIPALITIES]: [KOEGE, FREDERIKSBERG], [TEAMS]: [TEAM], [CONSULTANTS]: [JONAS, METTE] };

async function chooseMette(): Promise<void> {
  fireEvent.change(await screen.findByLabelText('Konsulent eller team'), { target: { value: `consultant:${METTE.id}` } });
}
const labelsIn = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map((item) => within(item).getByRole('link').textContent);

describe('my day', () => {
  it('begins with everybody and what lies with them, in a municipality that has people', async () => {
    const service = answeringService({ ...PEOPLE, [LIST]: aList() });
    renderPage(<MyDayPage />);
    const table = await screen.findByRole('table', { name: 'Konsulenter i Frederiksberg' });
    expect(within(table).getByRole('row', { name: /Jonas Krogh/ }).textContent).toContain('Fraværende til og med 29.11.2026');
    fireEvent.click(within(table).getByRole('button', { name: 'Vis dagen: Mette Hansen' }));
    expect(await screen.findByRole('heading', { name: 'Mette Hansen, mandag 23.11.2026' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Konsulent eller team'));
    expect(service.asked.filter(({ path }) => path.includes('147'))).toEqual([]);
  });

  it('counts on top, conversations first, what presses most first of all', async () => {
    answeringService({ ...PEOPLE, [LIST]: aList() });
    renderPage(<MyDayPage />);
    await chooseMette();
    const counts = within(await screen.findByRole('list', { name: 'Dagen i tal' })).getAllByRole('listitem');
    expect(counts.map(({ textContent }) => textContent)).toEqual([
      '1 efter lovens frist',
      '2 over frist',
      '1 i dag',
      '1 i denne uge',
      '4 i alt, der kan gøres nu',
    ]);
    expect(labelsIn(screen.getByRole('list', { name: 'Samtaler, der skal holdes' }))).toEqual([
      'Hold samtale: Anden samtale',
      'Hold samtale: Tredje samtale',
    ]);
    expect(labelsIn(screen.getByRole('list', { name: 'Andre opgaver' }))).toEqual(['Bekræft spor', 'Book samtale']);
  });

  it('says in words how late a task is, whose turn it is, and leads to its case', async () => {
    answeringService({ ...PEOPLE, [LIST]: aList() });
    renderPage(<MyDayPage />);
    await chooseMette();
    const row = (await screen.findByRole('link', { name: /^Bekræft spor/ })).closest('li') as HTMLElement;
    for (const words of ['3 dage over frist', 'Frist fredag 20.11.2026', 'Bo Vest', 'D-0020', '2 påmindelser givet', 'Jobkonsulentens tur'])
      expect(row.textContent).toContain(words);
    expect(within(row).getByRole('link').getAttribute('href')).toBe('/cases/147~ca2/show');
    const law = screen.getByRole('link', { name: /Anden samtale/ }).closest('li') as HTMLElement;
    expect(law.textContent).toContain('2 dage over lovens frist');
    expect((screen.getByRole('link', { name: /Book samtale/ }).closest('li') as HTMLElement).textContent).toContain('Borgerens tur');
  });

  it('narrows the day and says how much is left; what is left out comes back', async () => {
    answeringService({ ...PEOPLE, [LIST]: aList() });
    renderPage(<MyDayPage />);
    await chooseMette();
    fireEvent.change(await screen.findByLabelText('Hvis tur'), { target: { value: 'citizen' } });
    expect(screen.getByText('Viser 1 af 4 opgaver.')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Kun over frist'));
    expect(screen.getByText('Intet passer')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Fjern afgrænsningen' })[0] as HTMLElement);
    expect(screen.getAllByRole('link')).toHaveLength(4);
  });

  it('explains a task: why, how the days are worked out, which rule, which facts and when they were known, which reminders', async () => {
    answeringService({ ...PEOPLE, [LIST]: aList(), '/api/tasks/t1/why': aWhy() });
    renderPage(<MyDayPage />);
    await chooseMette();
    const button = await screen.findByRole('button', { name: 'Hvorfor? Hold samtale: Tredje samtale, Ane Holm' });
    act(() => button.focus());
    fireEvent.click(button);
    const dialog = within(await screen.findByRole('dialog', { name: 'Hvorfor denne opgave?' }));
    expect(await dialog.findByText('Loven kræver seks samtaler i de første seks måneder.')).toBeTruthy();
    expect(dialog.getByText(/fristen er fredagen før/)).toBeTruthy();
    expect(dialog.getByText('Kilde: S2 tabel 5.11')).toBeTruthy();
    expect(dialog.getByRole('link', { name: 'Frederiksberg, version 1, gælder fra 01.01.2020' }).getAttribute('href')).toBe(
      '/rule-sets/a0000000-0000-4000-8000-000000000001/show',
    );
    const [, fact] = dialog.getAllByRole('row');
    expect(
      within(fact as HTMLElement)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['8', 'Register', '31.08.2026', '02.09.2026 kl. 10.15']);
    expect(dialog.getByText('20.11.2026 til konsulenten, på listen.', { exact: false }).textContent).toContain('Givet');
    expect(dialog.getByText('24.11.2026 til borgeren, som mail.', { exact: false }).textContent).toContain('Planlagt');
    fireEvent.click(dialog.getByRole('button', { name: 'Luk' }));
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it('moves the day, and a day that cannot be read moves nothing', async () => {
    const service = answeringService({
      ...PEOPLE,
      [LIST]: aList(),
      [`${LIST}&day=2026-11-24`]: aList({
        day: '2026-11-24',
        tasks: [],
        counts: { open: 0, overdue: 0, dueToday: 0, dueThisWeek: 0, pastLegal: 0, scheduled: 0 },
      }),
    });
    renderPage(<MyDayPage />);
    await chooseMette();
    await screen.findByRole('heading', { name: 'Mette Hansen, mandag 23.11.2026' });
    fireEvent.click(screen.getByRole('button', { name: 'Dagen efter' }));
    expect(await screen.findByText('Ingen opgaver den dag')).toBeTruthy();
    const asked = service.asked.length;
    const field = screen.getByLabelText('Dag');
    fireEvent.change(field, { target: { value: '31.02.2026' } });
    expect(screen.getByText('Den dag findes ikke i kalenderen (1900-2199).')).toBeTruthy();
    expect(service.asked).toHaveLength(asked);
    fireEvent.change(field, { target: { value: '24.11.2026' } });
    expect(screen.queryByText(/findes ikke/)).toBeNull();
  });

  it('says why nobody works on a closing day', async () => {
    answeringService({ ...PEOPLE, [LIST]: aList({ day: '2026-12-25', tasks: [], closedToday: both('Juledag') }) });
    renderPage(<MyDayPage />);
    await chooseMette();
    expect(await screen.findByText('Der arbejdes ikke den dag: Juledag')).toBeTruthy();
  });

  it('says that there is nobody where there is nobody', async () => {
    answeringService({ ...PEOPLE, [TEAMS]: [], [CONSULTANTS]: [] });
    renderPage(<MyDayPage />);
    expect(await screen.findByText('Ingen konsulenter endnu')).toBeTruthy();
  });

  it('says that the service is away, and asks again', async () => {
    const service = answeringService(PEOPLE);
    renderPage(<MyDayPage />);
    await chooseMette();
    expect(await screen.findByText('Tjenesten svarer ikke')).toBeTruthy();
    service.answer = { ...PEOPLE, [LIST]: aList() };
    fireEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    expect(await screen.findByRole('list', { name: 'Andre opgaver' })).toBeTruthy();
  });
});
