/** @jest-environment jsdom */
import { Table, TableBody } from '@mui/material';
import { screen } from '@testing-library/react';
import { type DecisionSummary } from '../../api/types';
import { both } from '../../decision/testing/a-trial';
import { renderPart } from '../../decision/testing/render-part';
import { DecisionRow } from './decision-row';

const ROW: DecisionSummary = {
  id: '147~8e8d4c2b-1e38-4ad7-bd31-d81db839386c',
  createdAt: '2026-11-23T13:05:00.000Z',
  engineVersion: 'engine-a',
  resultHash: 'abc',
  ruleSetVersionId: 'r',
  kind: 'case',
  municipality: '147',
  ruleSetVersion: 2,
  floor: 'dk-2026',
  asOf: '2026-11-23',
  startedOn: '2026-11-02',
  track: 'intensive',
  trackLabel: both('Intensivt spor'),
  risk: 'high',
  riskLabel: both('Høj risiko'),
  outcome: null,
};

function cells(row: DecisionSummary, floor = both('Minimum 2026')): (string | null)[] {
  renderPart(
    <Table>
      <TableBody>
        <DecisionRow row={row} floor={floor} />
      </TableBody>
    </Table>,
  );
  return screen.getAllByRole('cell').map((cell) => cell.textContent);
}

describe('a row of the list of decisions', () => {
  it('says when, what, how risky, by which rules and when stored, on a Danish clock', () => {
    expect(cells(ROW)).toEqual(['02.11.2026', 'Intensivt spor', 'Høj risiko', '2', 'Minimum 2026', '23.11.2026 kl. 14.05']);
  });

  it('is a real link to the decision, with the municipality in the address and nothing about the citizen', () => {
    cells(ROW);
    const link = screen.getByRole('link', { name: 'Afgørelse for 23.11.2026: Intensivt spor' });
    expect(link.getAttribute('href')).toBe('/decisions/147~8e8d4c2b-1e38-4ad7-bd31-d81db839386c/show');
  });

  it('of a grant says what came out, and has no risk', () => {
    const grant: DecisionSummary = { ...ROW, kind: 'grant', outcome: 'refuse', track: null, trackLabel: null, risk: null, riskLabel: null };
    expect(cells(grant).slice(1, 3)).toEqual(['Uddannelsesbevilling: Afslås', 'ikke relevant']);
    expect(screen.getByRole('link', { name: 'Uddannelsesbevilling 23.11.2026: Afslås' })).toBeTruthy();
  });
});
