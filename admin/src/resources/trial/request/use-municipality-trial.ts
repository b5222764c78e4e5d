import { useMemo } from 'react';
import { type DecisionRequest, type RuleSet } from '../../../api/types';
import { useRuleSet } from '../../../api/use-api';
import { fitToRuleSet, type FittedRequest } from './fit-to-rule-set';
import { ruleSetOn } from './rule-set-on';
import { type LiveTrial, useLiveTrial } from './use-live-trial';
import { type TrialData } from './use-trial-data';

export interface MunicipalityTrial {
  /** Kommunekode; empty while none is chosen. */
  readonly code: string;
  readonly name: string;
  /** Whose answer `live.last` is: for a moment after another municipality is chosen still the one before. */
  readonly answeredBy: string;
  /** The rules that decide there; undefined while they are fetched or when there are none. */
  readonly ruleSet: RuleSet | undefined;
  /** What is asked there; null while nothing can be asked. */
  readonly fitted: FittedRequest | null;
  readonly live: LiveTrial;
}

interface Asked {
  readonly data: TrialData;
  /** Empty for none. */
  readonly code: string;
  readonly asOf: string;
  /** Id of the floor that governs. */
  readonly floor: string;
  /** The citizen, whatever municipality it names; null while a field is wrong. */
  readonly body: DecisionRequest | null;
}

const plain = (body: DecisionRequest): FittedRequest => ({ body, unknownMeasures: [], unknownTrack: false });

/** The citizen under one municipality's rules. A municipality without rules is asked about all the same: the service says in words what is the matter. */
export function useMunicipalityTrial({ data, code, asOf, floor, body }: Asked): MunicipalityTrial {
  const summary = ruleSetOn(data.ruleSets, code, asOf);
  const { data: ruleSet, error } = useRuleSet(summary?.id ?? null);
  const fitted = useMemo(() => {
    if (!body || code === '') return null;
    const there = { ...body, municipality: code };
    if (ruleSet) return fitToRuleSet(there, ruleSet, floor);
    const namesRules = there.spell.confirmedTrack !== undefined || (there.spell.measures ?? []).length > 0;
    // What names rules can only be sent once they are known, or when they will not be.
    return namesRules && summary && !error ? null : plain(there);
  }, [body, code, ruleSet, floor, summary, error]);
  const text = JSON.stringify(fitted);
  // The same object while it says the same, so that the question is put once.
  const stable = useMemo(() => fitted, [text]);
  const live = useLiveTrial(stable?.body ?? null);
  const nameOf = (wanted: string): string => data.municipalities.find((one) => one.code === wanted)?.name ?? wanted;
  // Another municipality's answer beside this one's refusal would be taken for its own.
  const last = live.refusal && live.last?.body.municipality !== code ? null : live.last;
  return {
    code,
    name: nameOf(code),
    answeredBy: nameOf(last?.body.municipality ?? code),
    ruleSet,
    fitted: stable,
    live: { ...live, last },
  };
}
