import type { Facts } from '../facts/fact';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { Track } from '../rulebook/rule-set';
import { formatDate } from '../shared/format-date';
import { countFloorShortfalls, type FloorShortfall } from './count-floor-shortfalls';
import type { Finding } from './finding';
import { holdOnTheLastDay, holdWhenDue, type Start } from './hold-on-the-last-day';
import { startsToTry } from './starts-to-try';

function finding(track: Track, { element, week, shortfall }: FloorShortfall, start: Start, witness: Facts | null): Finding {
  const begins = formatDate(start.startedOn);
  const contacts = { da: shortfall === 1 ? 'samtale' : 'samtaler', en: shortfall === 1 ? 'conversation' : 'conversations' };
  return {
    code: 'floor-violation',
    severity: 'error',
    rule: `floor-element:${element.id}`,
    track: track.id,
    week,
    shortfall,
    text: {
      da: `Sporet "${track.label.da}" ligger under lovens minimum: ved udgangen af uge ${week} mangler der ${shortfall} ${contacts.da} ("${element.label.da}", forløb fra ${begins.da}). Se, om samtalernes art og holder tæller, og om fristerne kan overholdes.`,
      en: `The track "${track.label.en}" falls below the floor: at the end of week ${week} ${shortfall} ${contacts.en} are missing ("${element.label.en}", spell from ${begins.en}). See whether the kind and holder of the conversations count and whether the windows fit.`,
    },
    witness,
  };
}

/** `findFloorViolations` in pieces: gives nothing after each spell it has tried, and the findings of a track after the last. */
export function* findFloorViolationsInSteps(
  prepared: PreparedRuleSet,
  citizens: ReadonlyMap<string, Facts>,
): Generator<readonly Finding[]> {
  const { ruleSet, floor } = prepared;
  const starts = startsToTry(floor, ruleSet.header.validFrom);
  for (const track of ruleSet.tracks.ordered) {
    const worst = new Map<string, Finding>();
    for (const start of starts) {
      for (const hold of [holdWhenDue, holdOnTheLastDay]) {
        const contacts = hold(ruleSet, floor, track.id, start);
        for (const found of countFloorShortfalls(floor, ruleSet.clock, { ...start, contacts })) {
          const known = worst.get(found.element.id);
          if (known?.shortfall !== undefined && known.shortfall >= found.shortfall) continue;
          worst.set(found.element.id, finding(track, found, start, citizens.get(track.id) ?? null));
        }
      }
      yield [];
    }
    yield [...worst.values()];
  }
}

/**
 * Whether every track keeps its floor in every unemployment week from 1 to 104, on the dates of the municipality's own plan and counted anew.
 *
 * What can break it: a kind of conversation that does not reset the municipality's clock (the ordinary one, or the floor's own kind), a channel
 * the floor does not allow on that day, a holder whose conversations the floor does not count. What cannot, because floor elements always ask for their own
 * conversations: an element of the municipality that is later, longer or fewer; a milestone of a kind that does not count (it takes no place);
 * an extra (it is on top); capacity. A change of the planner that made one of these possible would be found here too.
 */
export function findFloorViolations(prepared: PreparedRuleSet, citizens: ReadonlyMap<string, Facts>): Finding[] {
  return [...findFloorViolationsInSteps(prepared, citizens)].flat();
}
