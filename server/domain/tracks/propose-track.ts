import type { ConfirmedTrack, Reason, ScreeningResult, TrackResult } from '../decision';
import { DomainError } from '../shared/domain-error';
import type { Facts } from '../facts/fact';
import type { NodeTrace, Verdict } from '../rulebook/condition';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { Track } from '../rulebook/rule-set';
import { NO_TEXT } from '../shared/localised';

interface TrackVerdict {
  readonly track: Track;
  readonly verdict: Verdict;
  readonly missing: readonly string[];
  readonly trace: readonly NodeTrace[];
}

interface ProposeTrackOptions {
  readonly confirmed?: ConfirmedTrack | undefined;
  readonly codesOnly?: boolean;
}

function judge(prepared: PreparedRuleSet, track: Track, facts: Facts): TrackVerdict {
  if (track.when === undefined) return { track, verdict: 'true', missing: [], trace: [] };
  return { track, ...prepared.compiled(track.when).explain(facts) };
}

/** The first track whose condition holds; `undecided` when an earlier one could still hold. */
function firstThatHolds<T extends { readonly verdict: Verdict }>(verdicts: readonly T[]): T | 'undecided' {
  for (const candidate of verdicts) {
    if (candidate.verdict === 'true') return candidate;
    if (candidate.verdict === 'unknown') return 'undecided';
  }
  throw new Error('the last track must have no condition');
}

/** Only the id, without explanation: what counterfactuals and populations need. */
export function proposedTrackId(prepared: PreparedRuleSet, facts: Facts): string {
  for (const track of prepared.ruleSet.tracks.ordered) {
    const verdict = track.when === undefined ? 'true' : prepared.compiled(track.when).verdict(facts);
    if (verdict === 'true') return track.id;
    if (verdict === 'unknown') return 'undecided';
  }
  throw new Error('the last track must have no condition');
}

function reasonsOf(
  screening: ScreeningResult,
  chosen: TrackVerdict | 'undecided',
  all: readonly TrackVerdict[],
  isConfirmed: boolean,
): Reason[] {
  const reasons: Reason[] = screening.factors
    .filter((factor) => factor.verdict === 'true')
    .map((factor) => ({
      code: `factor:${factor.id}`,
      text: {
        da: `${factor.label.da}: ${factor.points > 0 ? '+' : ''}${factor.points} point`,
        en: `${factor.label.en}: ${factor.points > 0 ? '+' : ''}${factor.points} ${Math.abs(factor.points) === 1 ? 'point' : 'points'}`,
      },
    }));
  const { min, max } = screening.score;
  const score =
    min === max
      ? { da: `${min} point`, en: `score ${min}` }
      : { da: `mellem ${min} og ${max} point`, en: `score between ${min} and ${max}` };
  reasons.push({
    code: `risk:${screening.risk}`,
    text: { da: `${screening.riskLabel.da} (${score.da})`, en: `${screening.riskLabel.en} (${score.en})` },
  });
  if (chosen === 'undecided') {
    const open = all.find((candidate) => candidate.verdict === 'unknown');
    const last = all[all.length - 1]?.track.label;
    const meanwhile =
      isConfirmed || !last
        ? NO_TEXT
        : { da: ` Indtil da følges planen for "${last.da}".`, en: ` Until then the plan of "${last.en}" applies.` };
    if (open) {
      reasons.push({
        code: `undecided:${open.track.id}`,
        text: {
          da: `Der mangler oplysninger, før vi ved, om borgeren hører til i sporet "${open.track.label.da}".${meanwhile.da}`,
          en: `Facts are missing before we know whether the citizen belongs in the track "${open.track.label.en}".${meanwhile.en}`,
        },
      });
    }
    return reasons;
  }
  reasons.push(
    chosen.track.when === undefined
      ? {
          code: `track:${chosen.track.id}:default`,
          text: {
            da: `"${chosen.track.label.da}" gælder, når ingen af de andre spor passer.`,
            en: `"${chosen.track.label.en}" applies when no other track fits.`,
          },
        }
      : {
          code: `track:${chosen.track.id}`,
          text: {
            da: `Betingelsen for "${chosen.track.label.da}" er opfyldt.`,
            en: `The condition for "${chosen.track.label.en}" is met.`,
          },
        },
  );
  return reasons;
}

function statusOf(confirmed: ConfirmedTrack | undefined, proposed: Track | null): TrackResult['status'] {
  if (confirmed === undefined) return 'proposed';
  if (proposed === null) return 'chosen';
  return confirmed.id === proposed.id ? 'confirmed' : 'overridden';
}

function whyNot(candidate: TrackVerdict, chosen: TrackVerdict | 'undecided'): TrackResult['whyNot'][number] {
  const { track, verdict, trace } = candidate;
  const reason: Reason =
    verdict === 'unknown'
      ? {
          code: `missing:${track.id}`,
          text: { da: `Kan ikke afgøres: der mangler oplysninger.`, en: `Cannot be decided: facts are missing.` },
        }
      : verdict === 'false'
        ? { code: `not-met:${track.id}`, text: { da: 'Betingelsen er ikke opfyldt.', en: 'The condition is not met.' } }
        : chosen === 'undecided'
          ? {
              code: `waits:${track.id}`,
              text: { da: 'Et tidligere spor kan stadig passe.', en: 'An earlier track may still fit.' },
            }
          : {
              code: `later:${track.id}`,
              text: {
                da: `"${chosen.track.label.da}" kommer først i rækkefølgen og passer.`,
                en: `"${chosen.track.label.en}" comes first and fits.`,
              },
            };
  return { id: track.id, label: track.label, verdict, reason, trace };
}

/**
 * Proposes a track with reasons and why not the others. A rule only proposes: a confirmed track decides whose plan applies.
 * With `codesOnly` the proposed track leaves no trace. Throws `track.unknown` when the confirmed track is not one of the rule set's.
 */
export function proposeTrack(
  prepared: PreparedRuleSet,
  facts: Facts,
  screening: ScreeningResult,
  { confirmed, codesOnly = false }: ProposeTrackOptions = {},
): TrackResult {
  const all = prepared.ruleSet.tracks.ordered.map((track) => judge(prepared, track, facts));
  const chosen = firstThatHolds(all);
  const fallback = all[all.length - 1];
  if (!fallback) throw new Error('a rule set has at least one track');
  const confirmedTrack = confirmed && all.find((candidate) => candidate.track.id === confirmed.id);
  if (confirmed && !confirmedTrack) throw new DomainError('track.unknown', { value: confirmed.id }, 'spell.confirmedTrack.id');
  const proposed = chosen === 'undecided' ? null : chosen.track;
  const because = reasonsOf(screening, chosen, all, confirmed !== undefined);
  if (confirmed && confirmedTrack) {
    because.push({
      code: `confirmed:${confirmed.id}`,
      text: {
        da: `En medarbejder har valgt "${confirmedTrack.track.label.da}".`,
        en: `A member of staff has chosen "${confirmedTrack.track.label.en}".`,
      },
    });
  }
  return {
    id: proposed?.id ?? 'undecided',
    label: proposed?.label ?? { da: 'Ikke afgjort endnu', en: 'Not decided yet' },
    level: (proposed ?? fallback.track).level,
    planFollows: confirmedTrack?.track.id ?? proposed?.id ?? fallback.track.id,
    status: statusOf(confirmed, proposed),
    because,
    trace: chosen === 'undecided' || codesOnly ? [] : chosen.trace,
    whyNot: all.filter((candidate) => candidate !== chosen).map((candidate) => whyNot(candidate, chosen)),
  };
}
