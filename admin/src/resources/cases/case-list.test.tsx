/** @jest-environment jsdom */
import { configure, fireEvent, screen, within } from '@testing-library/react';
import { answeringService } from '../../shared/testing/answering-service';
import { renderPage } from '../../shared/testing/render-page';
import { aConsultant, CONSULTANTS, FREDERIKSBERG, MUNICIPALITIES, TEAM, TEAMS } from '../../tasks/testing/some-people';
import CaseList from './case-list';
import { aCaseRow } from './testing/a-case';

jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

const FIRST = `/api/cases?${new URLSearchParams({ sort: '["nextDueOn","ASC"]', range: '[0,24]' })}`;
const PEOPLE = { [MUNICIPALITIES]: [FREDERIKSBERG], [TEAMS]: [TEAM], [CONSULTANTS]: [aConsultant()] };

describe('the list of cases', () => {
  it('shows each case with its track, risk and lateness in words, and leads to it', async () => {
    answeringService({ ...PEOPLE, [FIRST]: [aCaseRow()] });
    renderPage(<CaseList />);
    const table = within(await screen.findByRole('table', { name: 'Sager i Frederiksberg' }));
    const row = table.getByRole('row', { name: /Ane Holm/ });
    for (const words of ['D-0017', '14', 'Intensivt spor', 'Høj risiko', 'Mette Hansen', '1 over frist', '20.11.2026'])
      expect(row.textContent).toContain(words);
    expect(within(row).getByRole('link').getAttribute('href')).toBe(`/cases/147~${aCaseRow().id}/show`);
  });

  it('narrows to what is overdue with a true, as the service reads it', async () => {
    const late = `/api/cases?${new URLSearchParams({ sort: '["nextDueOn","ASC"]', range: '[0,24]', filter: '{"overdue":true}' })}`;
    answeringService({ ...PEOPLE, [FIRST]: [aCaseRow(), aCaseRow({ id: 'b', overdueTasks: 0 })], [late]: [aCaseRow()] });
    renderPage(<CaseList />);
    expect(await screen.findByText('2 sager')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Frister'), { target: { value: 'true' } });
    expect(await screen.findByText('1 sag')).toBeTruthy();
  });

  it('looks a person up in the body of a POST, and keeps the number nowhere', async () => {
    const service = answeringService({ ...PEOPLE, [FIRST]: [], '/api/case-searches': [aCaseRow()] });
    const { store } = renderPage(<CaseList />);
    fireEvent.change(await screen.findByLabelText(/hele CPR-nummeret/), { target: { value: '010190-0000' } });
    fireEvent.click(screen.getByRole('button', { name: 'Søg' }));
    expect(await screen.findByText('1 forløb fundet')).toBeTruthy();
    expect(service.asked.find(({ path }) => path === '/api/case-searches')?.body).toEqual({ text: '010190-0000' });
    expect(service.asked.filter(({ path }) => path.includes('010190'))).toEqual([]);
    expect(JSON.stringify(store.listItems?.() ?? [])).not.toContain('010190');
    fireEvent.click(screen.getByRole('button', { name: 'Ryd søgningen' }));
    expect(screen.queryByText('1 forløb fundet')).toBeNull();
  });

  it('says that nobody has the number', async () => {
    answeringService({ ...PEOPLE, [FIRST]: [], '/api/case-searches': [] });
    renderPage(<CaseList />);
    fireEvent.change(await screen.findByLabelText(/hele CPR-nummeret/), { target: { value: 'D-9999' } });
    fireEvent.click(screen.getByRole('button', { name: 'Søg' }));
    expect(await screen.findByText('Ingen borger i Frederiksberg har det nummer.')).toBeTruthy();
    expect(await screen.findByText('Ingen sager endnu')).toBeTruthy();
  });
});
