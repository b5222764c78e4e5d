import type { Conditions, Contact } from '../decision';
import type { FactCatalogue, Facts } from '../facts/fact';
import { readFacts } from '../facts/read-facts';
import { readPlainObject } from '../facts/read-plain';
import { DomainError } from '../shared/domain-error';
import type { Pause } from '../shared/spell-clock';
import { VERDICTS } from './condition';
import { listOf, oneOf, optional, type Read, readBoolean, readDate, readId, readText, record } from './document-readers';
import type { Expectation, RuleExample } from './rule-example';
import { CHANNELS, CONVERSATION_KINDS, HOLDERS } from './rule-set';

const readVerdict = oneOf(VERDICTS);
const readDay: Read<ReturnType<typeof readDate> | null> = (value, path) => (value === null ? null : readDate(value, path));

type Claim<K extends string> = { readonly [P in K]: string } & { readonly verdict: (typeof VERDICTS)[number] };
type MeasureDays = Extract<Expectation, { readonly opensOn: unknown }>;
type ElementDays = Extract<Expectation, { readonly element: string }>;

const readTellTale = record<Claim<'archetype' | 'tellTale'>>({ archetype: readId, tellTale: readId, verdict: readVerdict });
const readMeasureDays = record<MeasureDays>({ measure: readId, opensOn: readDay, dueOn: optional(readDay) });
const readElementDays = record<ElementDays>({ element: readId, dueOn: listOf(readDate, 0, 200) });
const VERDICT_CLAIMS = {
  factor: record<Claim<'factor'>>({ factor: readId, verdict: readVerdict }),
  archetype: record<Claim<'archetype'>>({ archetype: readId, verdict: readVerdict }),
  track: record<Claim<'track'>>({ track: readId, verdict: readVerdict }),
  criterion: record<Claim<'criterion'>>({ criterion: readId, verdict: readVerdict }),
  measure: record<Claim<'measure'>>({ measure: readId, verdict: readVerdict }),
} as const;
const CLAIMED = ['factor', 'archetype', 'track', 'criterion', 'measure'] as const;

const readExpectation: Read<Expectation> = (value, path) => {
  if (value === undefined) throw new DomainError('rule_set.missing_key', { key: 'expect' }, path);
  const keys = readPlainObject(value, 'rule_set', path);
  if (keys.has('element')) return readElementDays(value, path);
  if (keys.has('tellTale')) return readTellTale(value, path);
  if (keys.has('opensOn')) return readMeasureDays(value, path);
  const claimed = CLAIMED.find((key) => keys.has(key));
  if (!claimed) throw new DomainError('rule_set.not_exactly_one', { oneOf: [...CLAIMED, 'element'] }, path);
  return VERDICT_CLAIMS[claimed](value, path);
};

function factsReader(catalogue: FactCatalogue): Read<Facts> {
  return (value, path) => {
    if (value === undefined) throw new DomainError('rule_set.missing_key', { key: 'facts' }, path);
    try {
      return readFacts(value, catalogue);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      throw new DomainError(error.code, error.details, `${path}${(error.field ?? 'facts').replace(/^facts/, '')}`);
    }
  };
}

/**
 * Reads a list of examples from its plain form. `catalogue` is the one of the rule set they belong to (`catalogueWithTracks`), so that an example may give a
 * track. Throws only `DomainError` (`rule_set.*`, `fact.*`) with the field (`[3].facts.age`).
 */
export function parseRuleExamples(document: unknown, catalogue: FactCatalogue): readonly RuleExample[] {
  return listOf(
    record<RuleExample>({
      name: readText,
      case: oneOf(['passes', 'fails', 'boundary']),
      expect: readExpectation,
      facts: factsReader(catalogue),
      asOf: optional(readDate),
      startedOn: optional(readDate),
      pauses: optional(listOf(record<Pause>({ from: readDate, to: optional(readDate) }), 0, 100)),
      contacts: optional(
        listOf(
          record<Contact>({
            heldOn: readDate,
            kind: oneOf(CONVERSATION_KINDS),
            heldBy: optional(oneOf(HOLDERS)),
            channel: optional(oneOf(CHANNELS)),
          }),
          0,
          500,
        ),
      ),
      conditions: optional(record<Conditions>({ unemploymentRising: optional(readBoolean) })),
    }),
    1,
    2000,
  )(document, '');
}
