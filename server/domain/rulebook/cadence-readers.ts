import { DomainError } from '../shared/domain-error';
import {
  distinctListOf,
  type Fields,
  integerBetween,
  listOf,
  oneOf,
  optional,
  type Read,
  readId,
  readLocalised,
  record,
} from './document-readers';
import { readPlainObject } from '../facts/read-plain';
import { readBasis } from './read-basis';
import { checkDensity } from './check-contact-count';
import { readWindow } from './read-window';
import {
  BOOKINGS,
  type Cadence,
  type CadenceElement,
  CONVERSATION_KINDS,
  type ConversationManner,
  type ExtraElement,
  HOLDERS,
  type IntervalElement,
  type MilestoneElement,
  type PaceElement,
  type WithinElement,
} from './rule-set';

export const readKinds = distinctListOf(oneOf(CONVERSATION_KINDS), 1, CONVERSATION_KINDS.length);

const MANNER: Fields<ConversationManner> = {
  kind: oneOf(CONVERSATION_KINDS),
  with: oneOf(HOLDERS),
  minutes: integerBetween(5, 480),
  booking: oneOf(BOOKINGS),
  bookingDeadlineDaysBefore: optional(integerBetween(0, 90)),
};

const BASE = {
  id: readId,
  label: readLocalised,
  basis: readBasis,
  manner: optional(
    record<Partial<ConversationManner>>({
      kind: optional(MANNER.kind),
      with: optional(MANNER.with),
      minutes: optional(MANNER.minutes),
      booking: optional(MANNER.booking),
      bookingDeadlineDaysBefore: MANNER.bookingDeadlineDaysBefore,
    }),
  ),
  heldBy: optional(oneOf(['insuranceFund', 'municipality'])),
  kinds: optional(readKinds),
  tracks: optional(distinctListOf(readId, 1, 20)),
};

const readWeek = integerBetween(1, 104);
const readContacts = integerBetween(1, 520);

const readWithin = record<WithinElement>({ ...BASE, type: oneOf(['within']), contacts: readContacts, window: readWindow });
const readExtra = record<ExtraElement>({ ...BASE, type: oneOf(['extra']), contacts: readContacts, window: readWindow });
const readPace = record<PaceElement>({
  ...BASE,
  type: oneOf(['pace']),
  contacts: readContacts,
  everyWeeks: integerBetween(1, 104),
  fromWeek: readWeek,
});
const readInterval = record<IntervalElement>({
  ...BASE,
  type: oneOf(['interval']),
  atMostWeeks: optional(integerBetween(1, 104)),
  atMostDays: optional(integerBetween(1, 728)),
  fromWeek: readWeek,
  opensWeeksBefore: integerBetween(0, 104),
  afterMilestone: optional(readId),
});
const readMilestone = record<MilestoneElement>({ ...BASE, type: oneOf(['milestone']), window: readWindow, metBy: optional(readKinds) });

const readType = oneOf(['within', 'pace', 'interval', 'milestone', 'extra']);

/** Reads one requirement of the contact plan by its `type`. Throws `rule_set.*`, also for an interval without exactly one of weeks and days. */
export const readCadenceElement: Read<CadenceElement> = (value, path) => {
  const type = readType(readPlainObject(value, 'rule_set', path).get('type'), `${path}.type`);
  switch (type) {
    case 'within':
    case 'extra': {
      const element = (type === 'within' ? readWithin : readExtra)(value, path);
      checkDensity(element, path);
      return element;
    }
    case 'pace': {
      const element = readPace(value, path);
      checkDensity(element, path);
      return element;
    }
    case 'interval': {
      const element = readInterval(value, path);
      if ((element.atMostWeeks === undefined) === (element.atMostDays === undefined)) {
        throw new DomainError('rule_set.not_exactly_one', { oneOf: ['atMostWeeks', 'atMostDays'] }, path);
      }
      return element;
    }
    case 'milestone':
      return readMilestone(value, path);
  }
};

export const readCadence: Read<Cadence> = record<Cadence>({
  ordinaryManner: record<ConversationManner>(MANNER),
  mannerBasis: readBasis,
  elements: listOf(readCadenceElement, 0, 50),
});
