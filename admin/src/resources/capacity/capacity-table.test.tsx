/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { renderPage } from '../../shared/testing/render-page';
import { capacityRows } from './capacity-rows';
import { CapacityTable } from './capacity-table';
import { S3_ANSWER, S3_TABLE } from './testing/s3-answer';

const columns = [1, 2, 3, 4, 5, 6, 7, 8, 9];

function drawn(demand: number): (string | null)[][] {
  renderPage(<CapacityTable columns={columns} rows={capacityRows(S3_ANSWER.table, columns, demand, 5)} demand={demand} perDay={5} />);
  const rows = within(screen.getByRole('table', { name: 'Samtaler om året efter samtaler på en samtaledag og antal årsværk' }))
    .getAllByRole('row')
    .slice(2);
  return rows.map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent));
}

describe('the capacity table', () => {
  it('shows the printed table to the last number', () => {
    const numbers = drawn(3300).map(([, ...cells]) => cells.map((cell) => Number(cell?.replace(/\D/g, ''))));
    expect(numbers).toEqual(S3_TABLE);
  });

  it('says in words which cells are enough and which are the fewest', () => {
    expect(drawn(3300)[4]).toEqual([
      '5, valgt',
      '660',
      '1.320',
      '1.980',
      '2.640',
      '3.300rækker, færrest årsværk i linjen',
      '3.960rækker',
      '4.620rækker',
      '5.280rækker',
      '5.940rækker',
    ]);
  });

  it('says so when nothing in it is enough', () => {
    drawn(9505);
    expect(screen.getByText('Intet i tabellen rækker til 9.505 samtaler om året.')).toBeTruthy();
  });
});
