import { applyListQuery } from './apply-list-query';
import { contentRange } from './content-range';
import type { ListSpec } from './list-query';
import { parseListQuery } from './parse-list-query';

const spec: ListSpec = {
  resource: 'towns',
  sortFields: ['id', 'name', 'size'],
  defaultSort: { field: 'name', direction: 'ASC' },
  filterFields: {
    id: { type: 'text' },
    size: { type: 'number' },
    size_gte: { type: 'number', of: 'size', compare: 'from' },
    big: { type: 'boolean' },
    founded: { type: 'date' },
    founded_gte: { type: 'text', of: 'founded', compare: 'from' },
    founded_lte: { type: 'date', of: 'founded', compare: 'to' },
  },
  searchFields: ['name'],
};

const towns = [
  { id: '10', name: 'Årre', size: 3, big: false },
  { id: '9', name: 'Aarhus', size: 100, big: true },
  { id: '2', name: 'Ærø', size: 3, big: false },
  { id: '1', name: 'Odense', size: null, big: true },
];

const codeOf = (query: Record<string, unknown>): string => {
  try {
    parseListQuery(query, spec);
    return 'accepted';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

const ids = (query: Record<string, unknown>): string[] => applyListQuery(towns, parseListQuery(query, spec), spec).rows.map(({ id }) => id);

describe('the dialect of ra-data-simple-rest', () => {
  it('reads what react-admin sends', () => {
    expect(parseListQuery({ sort: '["size","DESC"]', range: '[25,49]', filter: '{"q":" OD ","id":["1",2]}' }, spec)).toEqual({
      sort: { field: 'size', direction: 'DESC' },
      from: 25,
      to: 49,
      filters: [{ field: 'id', compare: 'equal', values: ['1', '2'] }],
      search: 'od',
    });
  });

  it('gives the first 25 rows without a range, and all ids that were asked for', () => {
    expect(parseListQuery({}, spec)).toMatchObject({ from: 0, to: 24, sort: { field: 'name', direction: 'ASC' } });
    const forty = Array.from({ length: 40 }, (_, index) => String(index));
    expect(parseListQuery({ filter: JSON.stringify({ id: forty }) }, spec)).toMatchObject({ from: 0, to: 39 });
  });

  it.each([
    [{ sort: 'name' }, 'list.invalid_sort'],
    [{ sort: '["name"]' }, 'list.invalid_sort'],
    [{ sort: '["name","up"]' }, 'list.invalid_sort'],
    [{ sort: '{"name":1}' }, 'list.invalid_sort'],
    [{ sort: ['["name","ASC"]', '["id","ASC"]'] }, 'list.invalid_sort'],
    [{ sort: '["secret","ASC"]' }, 'list.unknown_sort'],
    [{ sort: '["__proto__","ASC"]' }, 'list.unknown_sort'],
    [{ range: '0-24' }, 'list.invalid_range'],
    [{ range: '[5,4]' }, 'list.invalid_range'],
    [{ range: '[-1,4]' }, 'list.invalid_range'],
    [{ range: '[0.5,4]' }, 'list.invalid_range'],
    [{ range: '["0","4"]' }, 'list.invalid_range'],
    [{ range: '[0,999]' }, 'accepted'],
    [{ range: '[0,1000]' }, 'list.invalid_range'],
    [{ filter: '{' }, 'list.invalid_filter'],
    [{ filter: '[]' }, 'list.invalid_filter'],
    [{ filter: 'null' }, 'list.invalid_filter'],
    [{ filter: '{"name":"x"}' }, 'list.unknown_filter'],
    [{ filter: '{"__proto__":"x"}' }, 'list.unknown_filter'],
    [{ filter: '{"constructor":"x"}' }, 'list.unknown_filter'],
    [{ filter: '{"size":"3"}' }, 'list.invalid_filter'],
    [{ filter: '{"size_gte":[1,2]}' }, 'list.invalid_filter'],
    [{ filter: '{"id":{"a":1}}' }, 'list.invalid_filter'],
    [{ filter: '{"id":"\\ud800"}' }, 'list.invalid_filter'],
    [{ filter: '{"founded":"2026-11-23"}' }, 'accepted'],
    [{ filter: '{"founded":["2026-11-23","2026-02-29"]}' }, 'date.invalid'],
    [{ filter: '{"founded_gte":"2024-02-29","founded_lte":"2026-11-23"}' }, 'accepted'],
    [{ filter: '{"founded_gte":"2026-99-01"}' }, 'date.invalid'],
    [{ filter: '{"founded_gte":"23.11.2026"}' }, 'date.invalid'],
    [{ filter: '{"founded_lte":"2026-02-30"}' }, 'date.invalid'],
    [{ filter: '{"founded_lte":20261123}' }, 'list.invalid_filter'],
    [{ filter: '{"q":"150490-1234"}' }, 'request.looks_like_cpr'],
    [{ page: '1' }, 'list.unknown_parameter'],
  ])('%j: %s', (query, code) => {
    expect(codeOf(query)).toBe(code);
  });

  it('does not take the digits of a UUID for a CPR number', () => {
    expect(codeOf({ filter: '{"id":["ab010190-1234-4000-8000-010190123400"]}' })).toBe('accepted');
  });
});

describe('applying it to records at hand', () => {
  it('sorts as Danes do (aa is å), with missing values last and ties by id', () => {
    expect(ids({})).toEqual(['1', '2', '9', '10']);
    expect(ids({ sort: '["size","ASC"]' })).toEqual(['2', '10', '9', '1']);
  });

  it('filters by value, by list, by bound and by text', () => {
    expect(ids({ filter: '{"size":3}' })).toEqual(['2', '10']);
    expect(ids({ filter: '{"id":["9",1]}' })).toEqual(['1', '9']);
    expect(ids({ filter: '{"id":[]}' })).toEqual([]);
    expect(ids({ filter: '{"size_gte":4}' })).toEqual(['9']);
    expect(ids({ filter: '{"big":true}' })).toEqual(['1', '9']);
    expect(ids({ filter: '{"q":"ÆR"}' })).toEqual(['2']);
  });

  it('says which rows they are and of how many', () => {
    const query = parseListQuery({ range: '[1,2]' }, spec);
    expect(contentRange('towns', query, applyListQuery(towns, query, spec))).toBe('towns 1-2/4');
    const beyond = parseListQuery({ range: '[50,74]' }, spec);
    expect(contentRange('towns', beyond, applyListQuery(towns, beyond, spec))).toBe('towns */4');
  });
});
