import { join } from 'node:path';
import { openRules, prepareOpened, rulesBySpell } from '../../server/command-line/open-rules';
import { decideCase } from '../../server/domain/case-flow';
import type { Contact, Decision, DecisionInput } from '../../server/domain/decision';
import type { PreparedRuleSet } from '../../server/domain/rulebook/prepared-rule-set';
import { calendarDate } from '../../server/domain/shared/calendar-date';
import type { Pause } from '../../server/domain/shared/spell-clock';

const RULES = join(__dirname, '../../rules');

/** The five municipalities of S2 and the three smaller practices of S3, by what people call them. */
export const CODES = {
  koebenhavn: '101',
  frederiksberg: '147',
  broendby: '153',
  lyngbyTaarbaek: '173',
  koege: '259',
  odense: '461',
  aarhus: '751',
  aalborg: '851',
} as const;

const opened = new Map<string, PreparedRuleSet>();

/** The shipped rule set of a municipality, on its own floor unless another is named. */
export function shippedRules(municipality: string, floor: string | null = null): PreparedRuleSet {
  const key = `${municipality} ${floor}`;
  const known = opened.get(key) ?? prepareOpened(openRules(RULES, municipality, floor), floor ?? undefined);
  opened.set(key, known);
  return known;
}

/** The shipped rule set on the floor that governs a spell from that day, chosen as the service and the command line choose it. */
export function governedRules(municipality: string, startedOn: string): PreparedRuleSet {
  return rulesBySpell(openRules(RULES, municipality, null))(calendarDate(startedOn));
}

export interface ACase {
  readonly startedOn?: string;
  readonly asOf?: string;
  readonly facts?: DecisionInput['facts'];
  readonly contacts?: readonly Contact[];
  readonly pauses?: readonly Pause[];
  readonly track?: string;
  readonly unemploymentRising?: boolean;
  readonly floor?: string;
}

/** A decision under shipped rules; only what matters is named. The spell begins on Monday 1 March 2021, after the suspension of spring 2020. */
export function decideShipped(municipality: string, given: ACase = {}): Decision {
  const startedOn = calendarDate(given.startedOn ?? '2021-03-01');
  const asOf = calendarDate(given.asOf ?? startedOn);
  return decideCase(shippedRules(municipality, given.floor ?? null), {
    asOf,
    facts: given.facts ?? {},
    conditions: given.unemploymentRising === undefined ? {} : { unemploymentRising: given.unemploymentRising },
    spell: {
      startedOn,
      pauses: given.pauses ?? [],
      contacts: given.contacts ?? [],
      measures: [],
      ...(given.track === undefined ? {} : { confirmedTrack: { id: given.track, confirmedOn: startedOn } }),
    },
  });
}
