import { sourcesByReport } from './sources-by-report';

it('gathers the places under their report, in the order of the reports', () => {
  expect(sourcesByReport(['S2 5.4', 'S0 2', 'S2 table 5.11', 'S2 note 16'])).toEqual({
    reports: [
      { report: 'S0', places: ['2'] },
      { report: 'S2', places: ['5.4', 'table 5.11', 'note 16'] },
    ],
    others: [],
  });
});

it('keeps a place with spaces and signs whole, and a report named without a place', () => {
  expect(sourcesByReport(['S3 Catch All strategi for unge (Brøndby)', 'S4'])).toEqual({
    reports: [
      { report: 'S3', places: ['Catch All strategi for unge (Brøndby)'] },
      { report: 'S4', places: [] },
    ],
    others: [],
  });
});

it('leaves what cites none of the reports as it is', () => {
  const source = 'public pages on the regional education pool';
  expect(sourcesByReport([source, 'S25 1']).others).toEqual([source, 'S25 1']);
});
