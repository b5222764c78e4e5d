import { z } from 'zod';
import { readWithSchema } from './read-with-schema';
import type { RequestProblem } from './request-problem';
import { dateSchema } from './schema-parts';

const schema = z.strictObject({
  asOf: dateSchema,
  level: z.enum(['a', 'b']).optional(),
  size: z.int().min(1).max(9).optional(),
  list: z
    .array(z.strictObject({ on: dateSchema }))
    .max(2)
    .default([]),
});

const findings = (raw: unknown): [string, string | undefined][] => {
  try {
    readWithSchema(schema, raw);
    return [];
  } catch (error) {
    return (error as RequestProblem).findings.map(({ code, field }) => [code, field]);
  }
};

describe('reading a request', () => {
  it('gives what was sent, with defaults', () => {
    expect(readWithSchema(schema, { asOf: '2026-11-23' })).toEqual({ asOf: '2026-11-23', list: [] });
  });

  it.each([
    [undefined, [['request.body_missing', '']]],
    [null, [['request.wrong_type', '']]],
    [[], [['request.wrong_type', '']]],
    [{}, [['request.missing', 'asOf']]],
    [{ asOf: 5 }, [['request.wrong_type', 'asOf']]],
    [{ asOf: '2026-02-30' }, [['date.invalid', 'asOf']]],
    [{ asOf: '2026-11-23', level: 'c' }, [['request.not_in_list', 'level']]],
    [{ asOf: '2026-11-23', size: 10 }, [['request.out_of_range', 'size']]],
    [{ asOf: '2026-11-23', size: 0 }, [['request.out_of_range', 'size']]],
    [{ asOf: '2026-11-23', size: 1.5 }, [['request.wrong_type', 'size']]],
    [
      { asOf: '2026-11-23', x: 1, y: 2 },
      [
        ['request.unknown_key', 'x'],
        ['request.unknown_key', 'y'],
      ],
    ],
    [
      { asOf: '2026-11-23', list: [{ on: '2026-01-01' }, { on: '2026-13-01', z: 1 }] },
      [
        ['date.invalid', 'list[1].on'],
        ['request.unknown_key', 'list[1].z'],
      ],
    ],
    [{ asOf: '2026-11-23', list: [{}, {}, {}] }, [['request.too_long', 'list']]],
  ])('%j: %j', (raw, expected) => {
    expect(findings(raw).slice(0, expected.length).sort()).toEqual([...expected].sort());
  });

  it('lists at most twenty findings', () => {
    const keys = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, 1]));
    expect(findings({ asOf: '2026-11-23', ...keys })).toHaveLength(20);
  });
});
