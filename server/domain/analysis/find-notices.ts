import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import { addMonths, type CalendarDate } from '../shared/calendar-date';
import { formatDate } from '../shared/format-date';
import type { Notice } from './finding';

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

/**
 * What is no fault of the rules but needs a look: the review day has passed, nobody has compared the floor's values with the law for 12 months,
 * the floor is a draft. Notices stop nothing.
 */
export function findNotices(prepared: PreparedRuleSet, today: CalendarDate): Notice[] {
  return [...reviewNotice(prepared, today), ...floorNotices(prepared, today)];
}
