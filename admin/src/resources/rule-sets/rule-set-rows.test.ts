import { type RuleSetSummary } from '../../api/types';
import { ruleSetRows } from './rule-set-rows';

function version(owner: string, number: number, validFrom: string, more: Partial<RuleSetSummary> = {}): RuleSetSummary {
  return {
    id: `${owner}-${number}`,
    owner,
    kind: 'municipality',
    name: owner,
    municipality: owner,
    version: number,
    contentHash: 'a'.repeat(64),
    floor: 'dk-2020',
    validFrom,
    status: 'published',
    createdAt: '2026-01-01T00:00:00.000Z',
    ...more,
  };
}

const town = (code: string, name: string) => ({ id: code, code, name, kind: 'case' as const });
const ids = (versions: readonly RuleSetSummary[]) => versions.map(({ id }) => id);

it('lists every municipality, also one without rules, by name as Danes sort', () => {
  const rows = ruleSetRows(
    [version('751', 1, '2020-01-01')],
    [town('751', 'Aarhus'), town('169', 'Høje-Taastrup'), town('259', 'Køge')],
    '2026-11-21',
  );
  expect(rows.map(({ name, current }) => [name, current?.id ?? null])).toEqual([
    ['Høje-Taastrup', null],
    ['Køge', null],
    ['Aarhus', '751-1'],
  ]);
});

it('takes the version a decision would take: the highest number that has begun, from its first day on', () => {
  const versions = [version('147', 1, '2020-01-01'), version('147', 2, '2026-11-22'), version('147', 3, '2027-01-01')];
  const on = (day: string) => ruleSetRows(versions, [town('147', 'Frederiksberg')], day)[0];
  expect(on('2026-11-21')).toMatchObject({ current: { id: '147-1' }, earlier: [] });
  expect(ids(on('2026-11-21')?.coming ?? [])).toEqual(['147-2', '147-3']);
  expect(on('2026-11-22')).toMatchObject({ current: { id: '147-2' } });
  expect(ids(on('2027-01-01')?.earlier ?? [])).toEqual(['147-2', '147-1']);
});

it('takes the higher number also when it is valid from an earlier day than the one before it', () => {
  const versions = [version('147', 1, '2025-01-01'), version('147', 2, '2024-01-01')];
  expect(ruleSetRows(versions, [town('147', 'Frederiksberg')], '2026-01-01')[0]).toMatchObject({ current: { id: '147-2' } });
});

it('says that nothing is valid yet where all versions begin later', () => {
  const rows = ruleSetRows([version('147', 1, '2027-01-01')], [town('147', 'Frederiksberg')], '2026-12-31');
  expect(rows).toMatchObject([{ current: null, coming: [{ id: '147-1' }], earlier: [] }]);
});

it('leaves out what is not published, and a strategy of which nothing is', () => {
  const draft = { status: 'draft' } as const;
  const strategy = { kind: 'strategy', municipality: null } as const;
  const versions = [
    version('147', 1, '2020-01-01', draft),
    version('selection', 1, '2020-01-01', { ...strategy, ...draft }),
    version('catch-all', 1, '2020-01-01', strategy),
  ];
  expect(ruleSetRows(versions, [town('147', 'Frederiksberg')], '2026-01-01')).toMatchObject([
    { owner: 'catch-all', kind: 'strategy', current: { id: 'catch-all-1' } },
    { owner: '147', kind: 'municipality', current: null },
  ]);
});
