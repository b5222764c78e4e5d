import type { Floor } from '../../server/domain/rulebook/floor';
import type { CadenceElement, ConversationKind, RuleSet } from '../../server/domain/rulebook/rule-set';
import { calendarDate } from '../../server/domain/shared/calendar-date';

const words = (text: string) => ({ da: text, en: text });
const basis = { source: 'test' };

/** The floor as practised in 2020 (S2 5.4): six conversations in 26 weeks, then at most 13 weeks apart; without the spring-2020 suspension. */
export function aFloor(overrides: Partial<Floor> = {}): Floor {
  return {
    id: 'floor-test',
    label: words('floor'),
    status: 'inForce',
    validFrom: calendarDate('2020-01-01'),
    reference: 'S2 5.4',
    verifiedOn: null,
    owner: 'test',
    certainty: words('test'),
    cadence: [
      { type: 'within', id: 'six', label: words('six'), basis, contacts: 6, window: { fromWeek: 1, toWeek: 26 } },
      { type: 'interval', id: 'every-13', label: words('every 13'), basis, atMostWeeks: 13, fromWeek: 27, opensWeeksBefore: 4 },
    ],
    measures: [],
    attendance: [],
    suspensions: [],
    pausesShiftMonths: false,
    parameters: [],
    notRules: [],
    ...overrides,
  };
}

/** A municipality's cadence: individual conversations of 30 minutes; only what matters is named. */
export function aCadence(
  elements: readonly CadenceElement[] = [],
  resets: readonly ConversationKind[] = ['individual', 'joint', 'annualReview'],
): Pick<RuleSet, 'cadence' | 'clock'> {
  return {
    cadence: {
      ordinaryManner: { kind: 'individual', with: 'jobConsultant', minutes: 30, booking: 'selfBooked', bookingDeadlineDaysBefore: 7 },
      mannerBasis: basis,
      elements,
    },
    clock: { resets, basis },
  };
}

type Unlabelled<E extends CadenceElement> = Omit<E, 'label' | 'basis'>;

export function anElement<E extends CadenceElement>(element: Unlabelled<E>): CadenceElement {
  return { label: words('element'), basis, ...element } as unknown as CadenceElement;
}
