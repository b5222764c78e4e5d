import { useMemo } from 'react';
import { type Fact, type Municipality, type RuleSetSummary, type Schema } from '../../../api/types';
import { useFacts, useFloors, useMunicipalities, usePersonas, useRuleSets } from '../../../api/use-api';

/** The reference data of the page. */
export interface TrialData {
  readonly facts: readonly Fact[];
  readonly municipalities: readonly Municipality[];
  readonly personas: readonly Schema<'Persona'>[];
  readonly floors: readonly Schema<'FloorSummary'>[];
  readonly ruleSets: readonly RuleSetSummary[];
}

export interface TrialDataQuery {
  /** Null until all of it is there; kept when the service goes away afterwards. */
  readonly data: TrialData | null;
  /** Why it is not there; null while it is fetched. */
  readonly error: unknown;
  readonly retry: () => void;
}

/** Everything the page must know before the first question can be put. */
export function useTrialData(): TrialDataQuery {
  const queries = [useFacts(), useMunicipalities(), usePersonas(), useFloors(), useRuleSets()] as const;
  const [facts, municipalities, personas, floors, ruleSets] = [
    queries[0].data,
    queries[1].data,
    queries[2].data,
    queries[3].data,
    queries[4].data,
  ];
  const data = useMemo(
    () => (facts && municipalities && personas && floors && ruleSets ? { facts, municipalities, personas, floors, ruleSets } : null),
    [facts, municipalities, personas, floors, ruleSets],
  );
  const error = data ? null : (queries.find((query) => query.error)?.error ?? null);
  const retry = (): void => queries.filter((query) => query.error).forEach((query) => void query.refetch());
  return { data, error, retry };
}
