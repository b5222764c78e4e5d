/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { renderPage } from '../../shared/testing/render-page';
import { type CapacityRow, capacityRows } from './capacity-rows';
import { ChartSection } from './chart-section';
import { S3_ANSWER } from './testing/s3-answer';

const row = capacityRows(S3_ANSWER.table, [1, 2, 3, 4, 5, 6, 7, 8, 9], 3300, 5)[4] as CapacityRow;
const SAYS = /^Ved 5 samtaler om dagen rækker 5 årsværk til de 3.300/;

describe('the chart', () => {
  it('is a picture that says what it shows, with the number beside each bar', () => {
    renderPage(<ChartSection row={row} demand={3300} />);
    const chart = screen.getByRole('img', { name: SAYS });
    expect([...chart.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['660', '2.640', '3.300', '5.940', 'Behov 3.300']),
    );
  });

  it('tells enough from too little without colour: four bars are hatched', () => {
    renderPage(<ChartSection row={row} demand={3300} />);
    expect(screen.getByRole('img', { name: SAYS }).querySelectorAll('rect[fill^="url("]')).toHaveLength(4);
  });

  it('has the same numbers as a table', () => {
    renderPage(<ChartSection row={row} demand={3300} />);
    fireEvent.click(screen.getByRole('button', { name: 'Vis som tabel' }));
    const table = within(screen.getByRole('table', { name: SAYS }));
    expect(table.getByRole('row', { name: '4 2.640 mangler 660' })).toBeTruthy();
    expect(table.getByRole('row', { name: '9 5.940 2.640 til overs' })).toBeTruthy();
    expect(screen.queryByRole('img', { name: SAYS })).toBeNull();
  });
});
