/** @jest-environment jsdom */
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type ImportDetail } from '../../api/operation-types';
import { answeringService, Refusal } from '../../shared/testing/answering-service';
import { renderPage } from '../../shared/testing/render-page';
import { both } from '../../tasks/testing/a-task';
import { FREDERIKSBERG, MUNICIPALITIES } from '../../tasks/testing/some-people';
import ImportList from './import-list';
import ImportPage from './import-page';
import { encodeMapping } from './send-file';

jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

const ID = '1f000000-0000-4000-8000-000000000001';
const LIST = `/api/imports?${new URLSearchParams({ sort: '["createdAt","DESC"]', range: '[0,24]' })}`;
const upload = (dryRun: boolean, mapping?: Record<string, string | null>) =>
  `/api/imports?${new URLSearchParams({ kind: 'citizens', dryRun: String(dryRun), fileName: 'borgere.csv', ...(mapping ? { mapping: encodeMapping(mapping) } : {}) })}`;

function aJob(changes: Partial<ImportDetail> = {}): ImportDetail {
  return {
    id: ID,
    kind: 'citizens',
    format: 'csv',
    fileName: 'borgere.csv',
    isDryRun: true,
    state: 'done',
    stopCode: null,
    stopText: null,
    rowsTotal: 1200,
    rowsDone: 1200,
    rowsAdded: 1100,
    rowsChanged: 20,
    rowsUnchanged: 79,
    rowsRefused: 1,
    createdAt: '2026-11-23T08:00:00.000Z',
    createdBy: 'local',
    finishedAt: '2026-11-23T08:01:00.000Z',
    errors: [{ line: 17, field: 'startedOn', code: 'date.invalid', text: both('31.02.2026 findes ikke i kalenderen.') }],
    suggestedMapping: { 'Borger-id': 'externalId', 'Ledig fra': 'startedOn' },
    unknownColumns: ['Bemærkning'],
    fields: [
      { field: 'externalId', isRequired: true, label: both('Borger-id') },
      { field: 'startedOn', isRequired: true, label: both('Ledig fra') },
      { field: 'name', isRequired: false, label: both('Navn') },
    ],
    ...changes,
  };
}

async function chooseFile(): Promise<File> {
  const file = new File(['Borger-id;Ledig fra\n1;01.05.2026'], 'borgere.csv', { type: 'text/csv' });
  fireEvent.change(await screen.findByTestId('file'), { target: { files: [file] } });
  return file;
}

describe('imports', () => {
  it('lists what was sent, how far each is, and that a trial stored nothing', async () => {
    answeringService({ [MUNICIPALITIES]: [FREDERIKSBERG], [LIST]: [aJob({ rowsDone: 300 })] });
    renderPage(<ImportList />);
    const table = within(await screen.findByRole('table', { name: 'Indlæsninger i Frederiksberg' }));
    const row = table.getByRole('row', { name: /borgere\.csv/ });
    for (const words of ['Borgere', 'Færdig', 'Prøve: intet er gemt', '300 af 1.200 rækker', '1']) expect(row.textContent).toContain(words);
    expect(within(row).getByRole('progressbar').getAttribute('aria-valuenow')).toBe('25');
    expect(within(row).getByRole('link').getAttribute('href')).toBe(`/imports/147~${ID}/show`);
  });

  it('tries a file first, then takes the same file in for real', async () => {
    const service = answeringService({
      [MUNICIPALITIES]: [FREDERIKSBERG],
      [LIST]: [],
      [upload(true)]: aJob(),
      [upload(false)]: aJob({ isDryRun: false }),
      [`/api/imports/${ID}`]: aJob(),
    });
    renderPage(<ImportList />);
    const file = await chooseFile();
    fireEvent.click(screen.getByRole('button', { name: 'Send filen' }));
    expect(await screen.findByText('31.02.2026 findes ikke i kalenderen.')).toBeTruthy();
    service.answer = { ...service.answer, [`/api/imports/${ID}`]: aJob({ isDryRun: false }) };
    fireEvent.click(await screen.findByRole('button', { name: 'Indlæs for alvor' }));
    await screen.findByRole('button', { name: 'Send filen' });
    const sent = service.asked.filter(({ method }) => method === 'POST');
    expect(sent.map(({ path }) => path)).toEqual([upload(true), upload(false)]);
    expect(sent.every(({ body }) => body === file)).toBe(true);
  });

  it('shows what the columns were taken for, and sends again with what was put right', async () => {
    const refused = aJob({ state: 'refused', stopText: both('Kolonnen med navnet mangler.') });
    const service = answeringService({
      [MUNICIPALITIES]: [FREDERIKSBERG],
      [LIST]: [],
      [upload(true)]: new Refusal(422, { code: 'import.missing_field', da: 'Der mangler en kolonne.', en: 'x' }, `/api/imports/${ID}`),
      [`/api/imports/${ID}`]: refused,
      [upload(true, { Bemærkning: 'name' })]: aJob(),
    });
    renderPage(<ImportList />);
    await chooseFile();
    fireEvent.click(screen.getByRole('button', { name: 'Send filen' }));
    expect(await screen.findByText('Der mangler en kolonne.')).toBeTruthy();
    fireEvent.change(await screen.findByLabelText('Bemærkning'), { target: { value: 'name' } });
    fireEvent.click(screen.getByRole('button', { name: 'Send igen med disse kolonner' }));
    await waitFor(() =>
      expect(service.asked.filter(({ method }) => method === 'POST').at(-1)?.path).toBe(upload(true, { Bemærkning: 'name' })),
    );
  });

  it('shows one import with its wrong rows by line, field and sentence', async () => {
    answeringService({ [`/api/imports/${ID}`]: aJob({ isDryRun: false }) });
    renderPage(<ImportPage />, { route: '/imports/:id/show', address: `/imports/147~${ID}/show` });
    const table = within(await screen.findByRole('table', { name: 'Rækker, der ikke kunne læses' }));
    expect(table.getAllByRole('row')[1]?.textContent).toBe('17Ledig fra31.02.2026 findes ikke i kalenderen.');
    expect(screen.getByRole('button', { name: 'Hent fejlene som fil' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
  });

  it('stops an import that is under way, and lets it go on', async () => {
    const service = answeringService({
      [`/api/imports/${ID}`]: aJob({ state: 'running', isDryRun: false }),
      [`/api/imports/${ID}/stop`]: aJob({ state: 'stopped', isDryRun: false }),
    });
    renderPage(<ImportPage />, { route: '/imports/:id/show', address: `/imports/147~${ID}/show` });
    fireEvent.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(await screen.findByRole('button', { name: 'Fortsæt' })).toBeTruthy();
    expect(service.asked.at(-1)).toMatchObject({ path: `/api/imports/${ID}/stop`, method: 'POST' });
  });

  it('says that nothing was sent yet, and that the service is away', async () => {
    answeringService({ [MUNICIPALITIES]: [FREDERIKSBERG], [LIST]: [] });
    const { rerender } = renderPage(<ImportList />);
    expect(await screen.findByText('Ingen indlæsninger endnu')).toBeTruthy();
    rerender(<div />);
    answeringService({});
    renderPage(<ImportPage />, { route: '/imports/:id/show', address: `/imports/147~${ID}/show` });
    expect(await screen.findByText('Tjenesten svarer ikke')).toBeTruthy();
  });
});
