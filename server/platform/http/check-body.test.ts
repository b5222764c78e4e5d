import { checkBody } from './check-body';

const refusal = (body: unknown, cprField?: string): { code: string; field?: string } | null => {
  try {
    checkBody(body, cprField);
    return null;
  } catch (error) {
    const { code, field } = error as { code: string; field?: string };
    return { code, field };
  }
};

describe('what no body may hold', () => {
  it('lets an ordinary request pass', () => {
    expect(
      refusal({
        municipality: '147',
        asOf: '2026-11-23',
        spell: { startedOn: '2026-10-05' },
        facts: { age: 41, coursePriceOere: 100_000_000 },
      }),
    ).toBeNull();
  });

  it.each([
    [{ course: { name: 'Kursus for 150490-1234' } }, 'course.name'],
    [{ spell: { confirmedTrack: { reason: 'cpr 1504901234' } } }, 'spell.confirmedTrack.reason'],
    [{ facts: { age: 1504901234 } }, 'facts.age'],
    [{ facts: { age: 104901234 } }, 'facts.age'],
    [{ list: ['x', '150490 1234'] }, 'list[1]'],
    [{ facts: { '1504901234': true } }, 'facts'],
    ['150490-1234', ''],
  ])('refuses a CPR number wherever it stands (%#)', (body, field) => {
    expect(refusal(body)).toEqual({ code: 'request.looks_like_cpr', field });
  });

  it('lets one stand in the field it is asked for in, as text, and nowhere else', () => {
    expect(refusal({ text: '150490-1234' }, 'text')).toBeNull();
    expect(refusal({ text: 1504901234 }, 'text')).toEqual({ code: 'request.looks_like_cpr', field: 'text' });
    expect(refusal({ text: 'x', more: '150490-1234' }, 'text')).toEqual({ code: 'request.looks_like_cpr', field: 'more' });
    expect(refusal({ text: { text: '150490-1234' } }, 'text')).toEqual({ code: 'request.looks_like_cpr', field: 'text.text' });
    expect(refusal({ text: '150490-1234' })).toEqual({ code: 'request.looks_like_cpr', field: 'text' });
  });

  it('does not take ten digits that begin with no day for a CPR number', () => {
    expect(refusal({ text: '9999999999' })).toBeNull();
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s at any depth', (key) => {
    expect(refusal(JSON.parse(`{"a":[{"${key}":{"admin":true}}]}`))).toEqual({ code: 'request.forbidden_key', field: `a[0].${key}` });
  });

  it.each([
    ['{"spell":{"confirmedTrack":{"by":"a\\ud800"}}}', 'spell.confirmedTrack.by'],
    ['{"list":["x","\\udc00\\ud800"]}', 'list[1]'],
    ['{"facts":{"a\\udfff":1}}', 'facts.a\ufffd'],
    ['"\\ud800"', ''],
  ])('refuses half a character in a text or a key: %s', (json, field) => {
    expect(refusal(JSON.parse(json))).toEqual({ code: 'request.invalid_value', field });
  });

  it('lets whole characters beyond the first plane pass', () => {
    expect(refusal(JSON.parse('{"by":"\\ud83d\\ude00 😀"}'))).toBeNull();
  });

  it('accepts forty levels and refuses forty-one, and a hundred thousand without exhausting the stack', () => {
    const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
    expect(refusal(nested(40))).toBeNull();
    expect(refusal(nested(41))).toMatchObject({ code: 'request.too_deep' });
    expect(refusal(nested(100_000))).toMatchObject({ code: 'request.too_deep' });
  });
});
