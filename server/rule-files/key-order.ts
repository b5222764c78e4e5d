import { CONVERSATION_KINDS } from '../domain/rulebook/rule-set';

const BASIS = ['assumption', 'source', 'reason'];
const CONDITION = ['id', 'label', 'all', 'any', 'not', 'fact', 'operator', 'value'];
const FIGURE = ['value', 'basis'];
const MANNER = ['kind', 'with', 'minutes', 'booking', 'bookingDeadlineDaysBefore'];
const LABELLED = ['id', 'label'];

/** The order in which the packs write the keys of each part, by the key the part stands under (a list has the order of its members). `''` is the document. */
export const KEY_ORDER: Readonly<Record<string, readonly string[]>> = {
  '': [
    'header',
    'screening',
    'tracks',
    'cadence',
    'clock',
    'measures',
    'grants',
    'reminders',
    'capacity',
    'calendar',
    'parameters',
    'notRules',
  ],
  header: ['kind', 'id', 'name', 'municipality', 'validFrom', 'floor', 'owner', 'reviewBy', 'summary', 'terms', 'sources'],
  terms: ['jobCentre', 'competenceBank', 'jobConsultant'],
  screening: ['factors', 'bands', 'archetypes'],
  factors: [...LABELLED, 'nature', 'points', 'pointsBasis', 'when', 'basis', 'justification'],
  bands: [...LABELLED, 'from', 'basis'],
  archetypes: [...LABELLED, 'story', 'atLeast', 'tellTales', 'lookFor', 'earlyMeasures', 'basis', 'justification'],
  tellTales: [...LABELLED, 'when'],
  tracks: ['ordered'],
  ordered: [...LABELLED, 'level', 'when', 'description', 'guidanceShare', 'basis', 'justification'],
  guidanceShare: ['atLeast', 'atMost', 'basis'],
  cadence: ['ordinaryManner', 'mannerBasis', 'elements'],
  ordinaryManner: MANNER,
  manner: MANNER,
  elements: [
    'id',
    'type',
    'label',
    'contacts',
    'everyWeeks',
    'atMostWeeks',
    'atMostDays',
    'window',
    'fromWeek',
    'opensWeeksBefore',
    'afterMilestone',
    'metBy',
    'heldBy',
    'kinds',
    'manner',
    'tracks',
    'basis',
  ],
  window: ['fromWeek', 'toWeek', 'fromMonth', 'toMonth'],
  clock: ['resets', 'basis'],
  measures: ['items', 'suspensions'],
  items: ['id', 'kind', 'label', 'description', 'when', 'timing', 'mandatory', 'durationWeeks', 'suspendedBy', 'basis', 'justification'],
  timing: ['in', 'from', 'after', 'by'],
  suspensions: ['id', 'highSeasonMonths', 'whenUnemploymentRising', 'fallback', 'basis'],
  fallback: ['id', 'kind', 'label', 'by', 'mandatory'],
  grants: ['criteria', 'supportingAtLeast', 'priceCeilingOere', 'yearlyBudgetOere', 'positiveListShare', 'followUpMeasure'],
  criteria: [...LABELLED, 'role', 'when', 'basis', 'justification'],
  supportingAtLeast: ['count', 'basis'],
  priceCeilingOere: FIGURE,
  yearlyBudgetOere: FIGURE,
  positiveListShare: FIGURE,
  followUpMeasure: ['kinds', 'withinWeeks', 'basis'],
  reminders: ['taskKind', 'steps', 'basis'],
  steps: ['days', 'dayType', 'to', 'channel'],
  capacity: ['conversationsPerWeek', 'caseload', 'consultants', 'minutesByKind', 'minutesBasis'],
  conversationsPerWeek: ['byMonth', 'basis'],
  caseload: FIGURE,
  consultants: FIGURE,
  minutesByKind: CONVERSATION_KINDS,
  calendar: ['closingDays', 'basis'],
  closingDays: ['from', 'to', 'label'],
  parameters: [...LABELLED, 'value', 'unit', 'min', 'max', 'basis', 'steers'],
  notRules: ['statement', 'source', 'reason'],
  basis: BASIS,
  mannerBasis: BASIS,
  pointsBasis: BASIS,
  minutesBasis: BASIS,
  when: CONDITION,
  all: CONDITION,
  any: CONDITION,
  not: CONDITION,
};

/** Every text of people, wherever it stands. */
const LANGUAGES = ['da', 'en'];

function rank(order: readonly string[], key: string): number {
  const place = order.indexOf(key);
  return place < 0 ? order.length : place;
}

/**
 * The same JSON with the keys of every object in the order of the packs: Danish before English, the id first, the basis last. Keys the table does not know come
 * last, in alphabetical order.
 */
export function inKeyOrder(value: unknown, under = ''): unknown {
  if (Array.isArray(value)) return value.map((part) => inKeyOrder(part, under));
  if (typeof value !== 'object' || value === null) return value;
  const order = KEY_ORDER[under] ?? LANGUAGES;
  const entries = Object.entries(value).sort(
    ([one], [other]) => rank(order, one) - rank(order, other) || (one < other ? -1 : one > other ? 1 : 0),
  );
  return Object.fromEntries(entries.map(([key, part]) => [key, inKeyOrder(part, key)]));
}
