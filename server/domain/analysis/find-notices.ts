import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import { addMonths, type CalendarDate } from '../shared/calendar-date';
import { formatDate } from '../shared/format-date';
import { CitizenSpace } from './citizen-space';
import { findUncoveredFloorMeasures } from './find-uncovered-floor-measures';
import type { Notice } from './finding';
import { kindsOfCitizens } from './kinds-of-citizens';

const MONTHS_A_VALUE_STAYS_VERIFIED = 12;

function reviewNotice({ ruleSet }: PreparedRuleSet, today: CalendarDate): Notice[] {
  const { reviewBy, name } = ruleSet.header;
  if (today <= reviewBy) return [];
  const day = formatDate(reviewBy);
  return [
    {
      code: 'review-passed',
      rule: 'header',
      text: {
        da: `${name}: reglerne skulle være gennemgået senest ${day.da}.`,
        en: `${name}: the rules were due for review by ${day.en}.`,
      },
      witness: null,
    },
  ];
}

function floorNotices({ floor }: PreparedRuleSet, today: CalendarDate): Notice[] {
  const notices: Notice[] = [];
  const verified = floor.verifiedOn === null ? null : formatDate(floor.verifiedOn);
  if (floor.verifiedOn === null || addMonths(floor.verifiedOn, MONTHS_A_VALUE_STAYS_VERIFIED) < today) {
    notices.push({
      code: 'floor-not-verified',
      rule: `floor:${floor.id}`,
      text: verified
        ? { da: `"${floor.label.da}" er sidst efterprøvet ${verified.da}.`, en: `"${floor.label.en}" was last verified on ${verified.en}.` }
        : { da: `Ingen har efterprøvet "${floor.label.da}".`, en: `Nobody has verified "${floor.label.en}".` },
      witness: null,
    });
  }
  if (floor.status === 'draft') {
    notices.push({
      code: 'draft-floor',
      rule: `floor:${floor.id}`,
      text: {
        da: `"${floor.label.da}" er et udkast og kræver intet endnu.`,
        en: `"${floor.label.en}" is a draft and requires nothing yet.`,
      },
      witness: null,
    });
  }
  return notices;
}

/** An offer may be declined, a duty may not: who is only offered what the law makes a duty? */
function offeredDuties(prepared: PreparedRuleSet): Notice[] {
  const citizens = kindsOfCitizens(prepared, new CitizenSpace(prepared));
  return findUncoveredFloorMeasures(prepared, citizens).flatMap(({ legal, facts, coverage }) =>
    coverage !== 'offer'
      ? []
      : [
          {
            code: 'duty-only-offered' as const,
            rule: `floor-measure:${legal.id}`,
            text: {
              da: `"${legal.label.da}" er en pligt, men borgeren i eksemplet får i den tid kun tilbud, der kan afslås.`,
              en: `"${legal.label.en}" is a duty, but in that time the citizen shown only gets offers, which may be declined.`,
            },
            witness: facts,
          },
        ],
  );
}

/**
 * What is no fault of the rules but needs a look: the review day has passed, nobody has compared the floor's values with the law for 12 months,
 * the floor is a draft, a duty is met only by an offer. Notices stop nothing.
 */
export function findNotices(prepared: PreparedRuleSet, today: CalendarDate): Notice[] {
  return [...reviewNotice(prepared, today), ...floorNotices(prepared, today), ...offeredDuties(prepared)];
}
