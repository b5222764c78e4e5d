/** @jest-environment jsdom */
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type ScheduledAction } from '../../api/operation-types';
import { answeringService } from '../../shared/testing/answering-service';
import { renderPage } from '../../shared/testing/render-page';
import { both } from '../../tasks/testing/a-task';
import { FREDERIKSBERG, MUNICIPALITIES } from '../../tasks/testing/some-people';
import WorkPage from './work-page';

jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

function anAction(changes: Partial<ScheduledAction> = {}): ScheduledAction {
  return {
    id: 'ac000000-0000-4000-8000-000000000001',
    kind: 'remindTask',
    subjectId: 'ta000000-0000-4000-8000-000000000001',
    taskId: 'ta000000-0000-4000-8000-000000000001',
    caseId: 'ca000000-0000-4000-8000-000000000001',
    runOn: '2026-11-24',
    runAt: '08:00',
    dueAt: '2026-11-24T07:00:00.000Z',
    notBefore: '2026-11-24T07:00:00.000Z',
    state: 'waiting',
    isLate: false,
    attempts: 0,
    errorCode: null,
    errorText: null,
    errorAt: null,
    outcome: null,
    finishedAt: null,
    ...changes,
  };
}

const list = (filter: unknown, range = '[0,24]') =>
  `/api/scheduled-actions?${new URLSearchParams({ sort: '["dueAt","ASC"]', range, filter: JSON.stringify(filter) })}`;
const PENDING = list({ state: ['waiting', 'late', 'parked'] });
const counts = (parked: number, late: number, waiting: number) =>
  Object.fromEntries(
    Object.entries({ parked, late, waiting }).map(([state, count]) => [
      list({ state }, '[0,0]'),
      Array.from({ length: count }, (_one, index) => anAction({ id: `${state}-${index}` })),
    ]),
  );
const PARKED = anAction({
  id: 'pa000000-0000-4000-8000-000000000001',
  kind: 'sendMessage',
  caseId: null,
  state: 'parked',
  isLate: true,
  attempts: 8,
  errorCode: 'mail.refused',
  errorText: both('Mailserveren tog ikke imod brevet.'),
});

describe('work in the background', () => {
  it('says first how much was given up, is late and waits; then each piece in words', async () => {
    answeringService({ [MUNICIPALITIES]: [FREDERIKSBERG], [PENDING]: [anAction(), PARKED], ...counts(1, 0, 1) });
    renderPage(<WorkPage />);
    await screen.findByText('1 opgivet');
    const now = within(screen.getByRole('list', { name: 'Lige nu' })).getAllByRole('listitem');
    expect(now.map(({ textContent }) => textContent)).toEqual(['1 opgivet', '0 forsinket', '1 venter på deres tid']);
    const table = within(screen.getByRole('table', { name: 'Arbejde i baggrunden i Frederiksberg' }));
    const parked = table.getByRole('row', { name: /Send en mail/ });
    for (const words of ['Opgivet', 'Mailserveren tog ikke imod brevet.', '8 mislykkede forsøg'])
      expect(parked.textContent).toContain(words);
    expect(parked.textContent).not.toContain('mail.refused');
    const waiting = table.getByRole('row', { name: /Giv en påmindelse/ });
    expect(waiting.textContent).toContain('24.11.2026 kl. 08.00');
    expect(within(waiting).getByRole('link').getAttribute('href')).toBe('/cases/147~ca000000-0000-4000-8000-000000000001/show');
    expect(within(waiting).queryByRole('button')).toBeNull();
  });

  it('starts again what was given up', async () => {
    const path = `/api/scheduled-actions/${PARKED.id}/retry`;
    const service = answeringService({
      [MUNICIPALITIES]: [FREDERIKSBERG],
      [PENDING]: [PARKED],
      ...counts(1, 0, 0),
      [path]: { ...PARKED, state: 'waiting' },
    });
    renderPage(<WorkPage />);
    fireEvent.click(await screen.findByRole('button', { name: 'Prøv igen: Send en mail, 24.11.2026 kl. 08.00' }));
    await waitFor(() => expect(service.asked.find((asked) => asked.path === path)).toMatchObject({ method: 'POST' }));
    expect(await screen.findByText('Sat i gang igen: Send en mail, 24.11.2026 kl. 08.00.')).toBeTruthy();
  });

  it('shows what is done, and whether it was too late', async () => {
    answeringService({
      [MUNICIPALITIES]: [FREDERIKSBERG],
      [PENDING]: [],
      ...counts(0, 0, 0),
      [list({ state: 'done' })]: [anAction({ state: 'done', isLate: true, finishedAt: '2026-11-24T09:30:00.000Z' })],
    });
    renderPage(<WorkPage />);
    fireEvent.change(await screen.findByLabelText('Vis'), { target: { value: 'done' } });
    expect(await screen.findByText('Udført, for sent')).toBeTruthy();
    expect(screen.getByText('Udført 24.11.2026 kl. 10.30')).toBeTruthy();
  });

  it('says that the service is away', async () => {
    answeringService({ [MUNICIPALITIES]: [FREDERIKSBERG] });
    renderPage(<WorkPage />);
    expect(await screen.findByText('Tjenesten svarer ikke')).toBeTruthy();
  });
});
