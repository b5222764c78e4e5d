import { type Schema } from '../../api/types';
import { floorInForce } from './floor-in-force';

function floor(id: string, validFrom: string, more: Partial<Schema<'FloorSummary'>> = {}): Schema<'FloorSummary'> {
  const label = { da: id, en: id };
  return { id, version: 1, label, status: 'inForce', validFrom, reference: 'S2', verifiedOn: null, owner: 'a', certainty: label, ...more };
}

const FLOORS = [
  floor('dk-2024', '2024-01-01', { validTo: '2026-07-01' }),
  floor('dk-2026', '2026-07-01'),
  floor('dk-2027', '2027-01-01', { status: 'draft' }),
];

it.each([
  ['2023-12-31', undefined],
  ['2024-01-01', 'dk-2024'],
  ['2026-06-30', 'dk-2024'],
  ['2026-07-01', 'dk-2026'],
])('on %s it is %s', (day, id) => {
  expect(floorInForce(FLOORS, day)?.id).toBe(id);
});

it('is never a draft', () => {
  expect(floorInForce(FLOORS, '2027-06-01')?.id).toBe('dk-2026');
});
