import { aRuleSetDocument, changed, isDelayed, RULE_SET_CATALOGUE } from '../../../test/builders/a-rule-set-document';
import { DomainError } from '../shared/domain-error';
import { parseRuleSet } from './parse-rule-set';

function refusalOf(document: unknown): { readonly code: string; readonly field: string | undefined } | null {
  try {
    parseRuleSet(document, RULE_SET_CATALOGUE);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { code: error.code, field: error.field };
  }
}

const words = { da: 'på dansk', en: 'in English' };
const basis = { source: 'S2 5.4' };
const olderThan40 = { fact: 'age', operator: 'greaterThan', value: 40 };
const onFact = (fact: string, value: unknown, operator = 'equal') => ({ fact, operator, value });

test('a rule set that uses every part is read as it is written, with numbered conditions', () => {
  const ruleSet = parseRuleSet(aRuleSetDocument(), RULE_SET_CATALOGUE);
  expect(ruleSet.tracks.ordered.map(({ id }) => id)).toEqual(['intensive', 'ordinary']);
  expect(ruleSet.screening.factors[0]?.when).toEqual({ id: 'n1', ...isDelayed });
  expect(ruleSet.measures.items[1]).toMatchObject({ id: 'late-subsidy', timing: { after: 26, by: 40 } });
  expect('when' in (ruleSet.measures.items[1] ?? {})).toBe(false);
});

test('what was read can be stored as JSON and read again, unchanged', () => {
  const ruleSet = parseRuleSet(aRuleSetDocument(), RULE_SET_CATALOGUE);
  const again = parseRuleSet(JSON.parse(JSON.stringify(ruleSet)), RULE_SET_CATALOGUE);
  expect(again).toEqual(ruleSet);
  expect(JSON.stringify(again)).toBe(JSON.stringify(ruleSet));
});

test.each([null, undefined, 7, 'rules', [], true, new Map(), { __proto__: { tracks: {} } }])('%p is no rule set', (raw) => {
  expect(refusalOf(raw)?.code).toMatch(/^rule_set\./);
});

/** [what is wrong, the part that is changed, what stands there, code, field (when it is not the changed part)] */
const REFUSED: readonly (readonly [string, string, unknown, string, string?])[] = [
  ['a missing part', 'clock', undefined, 'rule_set.missing_key'],
  ['an unknown part', 'colour', 'red', 'rule_set.unknown_key'],
  ['an unknown key deep inside', 'grants.criteria[0].weight', 3, 'rule_set.unknown_key'],
  ['a use entry that was not filled in', 'screening.factors[0].use', 'over-40', 'rule_set.unknown_key'],
  ['a list where an object belongs', 'header', [], 'rule_set.not_an_object'],
  ['an object where a list belongs', 'cadence.elements', {}, 'rule_set.not_a_list'],
  ['a number as text', 'screening.factors[0].points', '10', 'rule_set.wrong_type'],
  ['not a number', 'screening.factors[0].points', Number.NaN, 'rule_set.wrong_type'],
  ['half a contact', 'cadence.elements[1].contacts', 1.5, 'rule_set.wrong_type'],
  ['null is not absent', 'header.terms', null, 'rule_set.not_an_object'],
  ['an empty Danish text', 'header.summary.da', '  ', 'rule_set.empty_text'],
  ['a missing English text', 'header.summary.en', undefined, 'rule_set.missing_key'],
  ['a text of 4,001 characters', 'header.owner', 'x'.repeat(4001), 'rule_set.text_too_long'],
  ['a control character', 'header.owner', 'a\u0007b', 'rule_set.control_character'],
  ['a CPR number in a text', 'notRules[0].statement.da', 'Gælder 010190-1234', 'rule_set.looks_like_cpr'],
  ['an unknown kind of conversation', 'clock.resets[0]', 'teaParty', 'rule_set.not_in_list'],
  ['a kind listed twice', 'clock.resets[1]', 'individual', 'rule_set.duplicate_value'],
  ['an id every object inherits', 'screening.factors[0].id', 'constructor', 'rule_set.invalid_id'],
  ['an id with a space', 'measures.items[0].id', 'two words', 'rule_set.invalid_id'],
  ['30 February', 'header.validFrom', '2020-02-30', 'rule_set.invalid_date'],
  ['a date with a time', 'calendar.closingDays[0].from', '2026-12-24T00:00', 'rule_set.invalid_date'],
  ['a closing period that ends before it begins', 'calendar.closingDays[0].to', '2026-12-23', 'rule_set.date_order'],
  ['a review before the rules hold', 'header.reviewBy', '2019-12-31', 'rule_set.date_order'],
  ['a municipality without its code', 'header.municipality', undefined, 'rule_set.missing_key'],
  ['a code of four digits', 'header.municipality', '0999', 'rule_set.invalid_municipality'],
  ['an id that is not the code', 'header.id', 'proeveby', 'rule_set.id_is_not_code'],
  ['a strategy with a municipality', 'header.kind', 'strategy', 'rule_set.municipality_of_strategy', 'header.municipality'],
  ['neither source nor assumption', 'clock.basis', {}, 'rule_set.basis_missing'],
  ['an assumption without a reason', 'clock.basis', { assumption: true }, 'rule_set.assumption_without_reason', 'clock.basis.reason'],
  ['assumption: false', 'clock.basis', { assumption: false, source: 'S2' }, 'rule_set.wrong_type', 'clock.basis.assumption'],
  [
    'a reason for no assumption',
    'clock.basis',
    { ...basis, reason: words },
    'rule_set.reason_without_assumption',
    'clock.basis.assumption',
  ],
  ['points beyond the scale', 'screening.factors[0].points', 101, 'rule_set.out_of_range'],
  ['an archetype that needs more characteristics than it has', 'screening.archetypes[0].atLeast', 2, 'rule_set.out_of_range'],
  ['the last band with a lower limit', 'screening.bands[1].from', 0, 'rule_set.last_band_is_closed'],
  ['an upper band without one', 'screening.bands[0].from', undefined, 'rule_set.missing_key'],
  ['bands upside down', 'screening.bands[0].id', 'low', 'rule_set.duplicate_id', 'screening.bands[1].id'],
  ['no default track', 'tracks.ordered[1].when', isDelayed, 'rule_set.default_track_missing'],
  [
    'a track without a condition before the last',
    'tracks.ordered[0].when',
    undefined,
    'rule_set.default_track_not_last',
    'tracks.ordered[0]',
  ],
  ['no tracks at all', 'tracks.ordered', [], 'rule_set.too_few'],
  ['a track id twice', 'tracks.ordered[1].id', 'intensive', 'rule_set.duplicate_id'],
  ['a share above one', 'tracks.ordered[0].guidanceShare.atMost', 1.01, 'rule_set.out_of_range'],
  ['a negative share', 'tracks.ordered[0].guidanceShare.atLeast', -0.1, 'rule_set.out_of_range'],
  ['a share the wrong way round', 'tracks.ordered[0].guidanceShare.atLeast', 0.2, 'rule_set.share_order'],
  ['week 0', 'cadence.elements[0].window.fromWeek', 0, 'rule_set.out_of_range'],
  ['week 105', 'cadence.elements[0].window.toWeek', 105, 'rule_set.out_of_range'],
  ['a window that ends before it begins', 'cadence.elements[0].window.toWeek', 51, 'rule_set.window_order'],
  ['months the wrong way round', 'cadence.elements[4].window.toMonth', 1, 'rule_set.window_order'],
  ['weeks and months mixed', 'cadence.elements[4].window.fromWeek', 1, 'rule_set.unknown_key'],
  ['no contacts', 'cadence.elements[1].contacts', 0, 'rule_set.out_of_range'],
  ['131 contacts in 26 weeks', 'cadence.elements[1].contacts', 131, 'rule_set.too_many_contacts'],
  ['weeks and days between contacts', 'cadence.elements[3].atMostDays', 31, 'rule_set.not_exactly_one', 'cadence.elements[3]'],
  ['neither weeks nor days', 'cadence.elements[3].atMostWeeks', undefined, 'rule_set.not_exactly_one', 'cadence.elements[3]'],
  ['a key of another type of element', 'cadence.elements[2].window', { fromWeek: 1, toWeek: 2 }, 'rule_set.unknown_key'],
  ['an unknown type of element', 'cadence.elements[2].type', 'sometimes', 'rule_set.not_in_list'],
  ['an element for a track that is not there', 'cadence.elements[4].tracks[0]', 'gone', 'rule_set.unknown_reference'],
  ['a milestone that is not there', 'cadence.elements[3].afterMilestone', 'first-half', 'rule_set.unknown_reference'],
  ['a suspension that is not there', 'measures.items[0].suspendedBy', 'gone', 'rule_set.unknown_reference'],
  ['timing without a week', 'measures.items[0].timing', {}, 'rule_set.missing_key', 'measures.items[0].timing.by'],
  ['two timings', 'measures.items[0].timing', { in: 3, by: 5 }, 'rule_set.unknown_key', 'measures.items[0].timing.by'],
  ['from week 5 by week 4', 'measures.items[0].timing', { from: 5, by: 4 }, 'rule_set.window_order', 'measures.items[0].timing.by'],
  ['after week 26 by week 26', 'measures.items[0].timing', { after: 26, by: 26 }, 'rule_set.window_order', 'measures.items[0].timing.by'],
  ['a thirteenth month', 'measures.suspensions[0].highSeasonMonths[0]', 13, 'rule_set.out_of_range'],
  ['a measure id twice', 'measures.items[1].id', 'early-internship', 'rule_set.duplicate_id'],
  ['a measure named as an element', 'measures.items[1].id', 'monthly', 'rule_set.duplicate_id'],
  ['a fallback named as a measure', 'measures.suspensions[0].fallback.id', 'late-subsidy', 'rule_set.duplicate_id'],
  ['a measure named as a numbered conversation', 'measures.items[1].id', 'monthly-2', 'rule_set.slot_id_clash'],
  ['an element named as a numbered conversation', 'cadence.elements[4].id', 'monthly-2', 'rule_set.slot_id_clash'],
  ['more supporting criteria than there are', 'grants.supportingAtLeast.count', 2, 'rule_set.out_of_range'],
  ['a broken share', 'grants.positiveListShare.value', 80, 'rule_set.out_of_range'],
  ['half an øre', 'grants.priceCeilingOere.value', 0.5, 'rule_set.wrong_type'],
  ['eleven months', 'capacity.conversationsPerWeek.byMonth', Array(11).fill(30), 'rule_set.too_few'],
  ['thirteen months', 'capacity.conversationsPerWeek.byMonth', Array(13).fill(30), 'rule_set.too_large'],
  ['no capacity in July', 'capacity.conversationsPerWeek.byMonth[6]', 0, 'rule_set.out_of_range'],
  ['minutes for an unknown kind', 'capacity.minutesByKind.teaParty', 30, 'rule_set.unknown_key'],
  ['a parameter outside its own range', 'parameters[0].value', 73, 'rule_set.out_of_range'],
  ['a range around a text', 'parameters[0].value', 'daily', 'rule_set.range_without_number', 'parameters[0].min'],
  ['an empty group', 'screening.factors[0].when', { all: [] }, 'rule.empty_group', 'screening.factors[0].when.all'],
  ['an unknown fact', 'measures.items[0].when.fact', 'shoeSize', 'rule.unknown_fact'],
  ['an unknown operator', 'measures.items[0].when.operator', 'resembles', 'rule.unknown_operator'],
  ['a track the set does not have', 'measures.items[0].when.value', 'gone', 'rule.value_not_in_list'],
  ['a forbidden fact', 'grants.criteria[1].when', onFact('religion', 'none'), 'rule.forbidden_fact', 'grants.criteria[1].when.fact'],
  ['age without a justification', 'screening.factors[0].when', olderThan40, 'rule.unjustified_fact', 'screening.factors[0].when.fact'],
  [
    'age deep inside, without a justification',
    'tracks.ordered[0].when',
    { any: [isDelayed, { not: olderThan40 }] },
    'rule.unjustified_fact',
    'tracks.ordered[0].when.any[1].not.fact',
  ],
  [
    'age in a tell-tale',
    'screening.archetypes[0].tellTales[0].when',
    olderThan40,
    'rule.unjustified_fact',
    'screening.archetypes[0].tellTales[0].when.fact',
  ],
  ['a justification that justifies nothing', 'measures.items[0].justification', words, 'rule_set.needless_justification'],
  ['a justification of the default track', 'tracks.ordered[1].justification', words, 'rule_set.needless_justification'],
  ['risk in a factor', 'screening.factors[0].when', onFact('risk', 'high'), 'rule.fact_not_allowed', 'screening.factors[0].when.fact'],
  [
    'score in a tell-tale',
    'screening.archetypes[0].tellTales[0].when',
    onFact('score', 1),
    'rule.fact_not_allowed',
    'screening.archetypes[0].tellTales[0].when.fact',
  ],
  ['track in a track', 'tracks.ordered[0].when', onFact('track', 'ordinary'), 'rule.fact_not_allowed', 'tracks.ordered[0].when.fact'],
  ['track in a criterion', 'grants.criteria[1].when', onFact('track', 'ordinary'), 'rule.fact_not_allowed', 'grants.criteria[1].when.fact'],
  [
    'a course in a factor',
    'screening.factors[0].when',
    onFact('courseWeeks', 1),
    'rule.fact_not_allowed',
    'screening.factors[0].when.fact',
  ],
  ['a course in a track', 'tracks.ordered[0].when', onFact('courseWeeks', 1), 'rule.fact_not_allowed', 'tracks.ordered[0].when.fact'],
  ['a course in a measure', 'measures.items[0].when', onFact('courseWeeks', 1), 'rule.fact_not_allowed', 'measures.items[0].when.fact'],
];

test.each(REFUSED.map(([what, part, value, code, field = part]) => [what, part, value, code, field] as const))(
  '%s is refused',
  (_, part, value, code, field) => {
    expect(refusalOf(changed(aRuleSetDocument(), part, value))).toEqual({ code, field });
  },
);

test('requirements that together ask for more than 400 conversations in a track are refused; other tracks do not count', () => {
  // By hand, 104 weeks: atMostDays 2 → 364, monthly from week 27 → 20, within → 2, milestone → 1, extra → 3 in the intensive track only, interval from week 53 → 7.
  const everyTwoDays = { type: 'interval', id: 'often', label: words, basis, atMostDays: 2, fromWeek: 1, opensWeeksBefore: 0 };
  const withContacts = (contacts: number) =>
    changed(changed(aRuleSetDocument(), 'cadence.elements[5]', everyTwoDays), 'cadence.elements[4].contacts', contacts);
  expect(refusalOf(withContacts(6))).toBeNull();
  expect(refusalOf(withContacts(7))).toEqual({ code: 'rule_set.too_many_contacts', field: 'cadence.elements' });
  expect(refusalOf(changed(withContacts(6), 'cadence.elements[4].tracks', ['ordinary', 'intensive']))).toBeNull();
  expect(refusalOf(changed(aRuleSetDocument(), 'cadence.elements[3]', { ...everyTwoDays, atMostDays: 1 }))).toEqual({
    code: 'rule_set.too_many_contacts',
    field: 'cadence.elements',
  });
});

test('bands must fall, and two equal limits leave the lower one empty', () => {
  const bands = (medium: number) => [
    { id: 'high', label: words, from: 10, basis },
    { id: 'medium', label: words, from: medium, basis },
    { id: 'low', label: words, basis },
  ];
  expect(refusalOf(changed(aRuleSetDocument(), 'screening.bands', bands(9)))).toBeNull();
  expect(refusalOf(changed(aRuleSetDocument(), 'screening.bands', bands(10)))).toEqual({
    code: 'rule_set.band_order',
    field: 'screening.bands[1].from',
  });
});

test('points that together leave the scale of the score are refused', () => {
  const factor = (number: number) => ({
    id: `f${number}`,
    label: words,
    nature: 'objective',
    points: 50,
    pointsBasis: basis,
    when: isDelayed,
    basis,
  });
  expect(refusalOf(changed(aRuleSetDocument(), 'screening.factors', [1, 2, 3, 4].map(factor)))).toBeNull();
  expect(refusalOf(changed(aRuleSetDocument(), 'screening.factors', [1, 2, 3, 4, 5].map(factor)))).toEqual({
    code: 'rule_set.score_out_of_range',
    field: 'screening.factors',
  });
});

test.each([
  [
    'age with a justification',
    'screening.factors[0]',
    { id: 'old', label: words, nature: 'objective', points: 5, pointsBasis: basis, when: olderThan40, basis, justification: words },
  ],
  ['the unemployment week in a factor', 'screening.factors[0].when', onFact('unemploymentWeek', 26, 'greaterThan')],
  ['score in a track', 'tracks.ordered[0].when', onFact('score', 10, 'greaterThan')],
  ['the unemployment week in a track', 'tracks.ordered[0].when', onFact('unemploymentWeek', 26, 'greaterThan')],
  ['risk in a measure', 'measures.items[0].when', onFact('risk', 'high')],
  ['the unemployment week in a criterion', 'grants.criteria[1].when', onFact('unemploymentWeek', 26, 'greaterThan')],
  ['a single default track, with no element for another', 'tracks.ordered[0].id', 'intensive'],
  ['130 contacts in 26 weeks: one each working day', 'cadence.elements[1].contacts', 130],
  ['a window of one week', 'cadence.elements[0].window.toWeek', 52],
  ['week 104, the last', 'cadence.elements[0].window.toWeek', 104],
  ['after week 26 by week 27', 'measures.items[0].timing', { after: 26, by: 27 }],
  ['a leap day', 'header.validFrom', '2020-02-29'],
])('%s is accepted', (_, part, value) => {
  expect(refusalOf(changed(aRuleSetDocument(), part, value))).toBeNull();
});
