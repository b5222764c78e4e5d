import { looksLikeCpr } from './looks-like-cpr';

const MEGABYTE = 1024 * 1024;

function milliseconds(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

// 28 February 1964 is a day that exists.
describe('what may be a CPR number', () => {
  it.each([
    ['a dash', '280264-1115'],
    ['nothing between', '2802641115'],
    ['a space', '280264 1115'],
    ['an en dash', '280264\u20131115'],
    ['an em dash', '280264\u20141115'],
    ['a non-breaking hyphen', '280264\u20111115'],
    ['a minus sign', '280264\u22121115'],
    ['a small hyphen-minus', '280264\ufe631115'],
    ['a no-break space', '280264\u00a01115'],
    ['a narrow no-break space', '280264\u202f1115'],
    ['a thin space', '280264\u20091115'],
    ['a tab', '280264\t1115'],
    ['a line break', '280264\n1115'],
    ['a dash between spaces', '280264 - 1115'],
    ['an en dash between spaces', '280264 \u2013 1115'],
    ['two dashes', '280264--1115'],
    ['a dot', '280264.1115'],
    ['a slash', '280264/1115'],
    ['a division slash', '280264\u22151115'],
    ['an underscore', '280264_1115'],
    ['dots in the date', '28.02.64-1115'],
    ['dots and spaces in the date', '28. 02. 64 - 1115'],
    ['dashes in the date', '28-02-64-1115'],
    ['slashes in the date', '28/02/64-1115'],
    ['spaces in the date', '28 02 64 1115'],
    ['full-width digits', '\uff12\uff18\uff10\uff12\uff16\uff14\uff0d\uff11\uff11\uff11\uff15'],
    ['numbers in circles', '\u246c\u246b64-1115'],
    ['a soft hyphen', '280264\u00ad1115'],
    ['a zero-width space', '280264\u200b1115'],
    ['words around it', 'Borger 280264-1115 ringede'],
    ['letters against it', 'cpr2802641115x'],
    ['another number before it', '99 99 280264-1115'],
    ['a number before it that is no day', '99 99 01 0190-1234'],
    ['a UUID before it', '1b671a64-40d5-491e-99b0-da01ff1f3341 280264-1115'],
    ['a replacement number (day plus 60)', '880264-1115'],
    ['29 February of a leap year', '290264-1115'],
    ['the very end of a long text', `${'x'.repeat(20_000)} 280264-1115`],
  ])('with %s', (_, text) => {
    expect(looksLikeCpr(text)).toBe(true);
  });

  it.each([2802641115, 102641115])('as the number %d', (value) => {
    expect(looksLikeCpr(value)).toBe(true);
  });
});

describe('what is none', () => {
  it.each([
    '2026-11-23',
    '23.11.2026',
    '23/11/2026',
    '2026-11-23T14:30:00.000Z',
    '20261123',
    '2026-11-23 - 2026-12-01',
    '2026-11-23/2026-12-01',
    '2026-11-23 2026-12-01 2026-12-24',
    '23.11.2026 - 24.12.2026',
    '2026-11-23 1430',
    '2026-10-05_2026-11-10.csv',
    '20123456',
    '20 12 34 56',
    '2012 3456',
    '+45 20 12 34 56',
    '+4520123456',
    '0045 20123456',
    '20123456 / 10111213',
    '10 11 12 13 / 20 12 34 56',
    '1b671a64-40d5-491e-99b0-da01ff1f3341',
    'ab010190-1234-4000-8000-010190123400',
    '00000000-0000-4000-8000-280264111500',
    'sha256:a0101901234bcdef00112233445566778899aabbccddeeff0011223344556677',
    'd41d8cd9-280264',
    'e2802641115a4b3c2d1e0f9a8b7c6d5e4f3a2b1c',
    '300264-1115',
    '290265-1115',
    '281364-1115',
    '000264-1115',
    '9999999999',
    '12802641115',
    '280264-11156',
    '280264-111',
    '280264    1115',
    '280264, 1115',
    'LBK nr 280 af 01/03/2024',
    '5790000280264',
    '',
  ])('%s', (text) => {
    expect(looksLikeCpr(text)).toBe(false);
  });

  it.each([-2802641115, 280264.1115, 99_999_999, 28_026_411_150, Number.NaN, null, undefined, true, {}])('the value %p', (value) => {
    expect(looksLikeCpr(value)).toBe(false);
  });
});

describe('a megabyte', () => {
  it.each([
    ['of digits', '1'],
    ['of days without an end', '28 02 64 '],
    ['of separators', ' -.'],
    ['of digits and separators', '28- . 02- . 64- . 111'],
    ['of hexadecimal', 'deadbeef0123'],
    ['of hexadecimal words', `${'0'.repeat(127)} `],
    ['of broken UUIDs', '1b671a64-40d5-491e-99b0-'],
    ['of prose', 'Borgeren søger bredt. '],
    ['of wide digits', '\uff12\uff18 '],
  ])('%s is read in less than a second', (_, part) => {
    const text = part.repeat(MEGABYTE / part.length);
    expect(milliseconds(() => expect(looksLikeCpr(text)).toBe(false))).toBeLessThan(1000);
  });
});
