import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { request } from './request';
import { type DecisionRequest, type Fact, type Municipality, type RuleSet, type RuleSetSummary, type Schema } from './types';

/** Reference data of one size: the whole list. */
const EVERYTHING = `range=${encodeURIComponent('[0,999]')}`;

function useGet<T>(path: string | null): UseQueryResult<T> {
  return useQuery({
    queryKey: ['get', path],
    queryFn: async ({ signal }) => (await request<T>(path ?? '', { signal })).data,
    enabled: path !== null,
  });
}

export function useFacts(): UseQueryResult<Fact[]> {
  return useGet(`/api/facts?${EVERYTHING}`);
}
export function useMunicipalities(): UseQueryResult<Municipality[]> {
  return useGet(`/api/municipalities?${EVERYTHING}`);
}
export function useRuleSets(): UseQueryResult<RuleSetSummary[]> {
  return useGet(`/api/rule-sets?${EVERYTHING}`);
}
/** One version with its document; `null` asks for none yet. */
export function useRuleSet(id: string | null): UseQueryResult<RuleSet> {
  return useGet(id === null ? null : `/api/rule-sets/${encodeURIComponent(id)}`);
}
/**
 * The contact and measures of each track over 104 weeks, on the floor that is named: the one the rule set was written for, or another to look at. (The service's own
 * default is the floor in force this week.)
 */
export function useSchedule(of: Pick<RuleSet, 'id' | 'floor'> | null): UseQueryResult<Schema<'Schedule'>> {
  return useGet(of === null ? null : `/api/rule-sets/${encodeURIComponent(of.id)}/schedule?floor=${encodeURIComponent(of.floor)}`);
}
/** The rule set as the file a specialist would write. */
export function useRuleSetFile(ruleSetId: string | null): UseQueryResult<string> {
  return useQuery({
    queryKey: ['file', ruleSetId],
    queryFn: async ({ signal }) =>
      (await request<string>(`/api/rule-sets/${encodeURIComponent(ruleSetId ?? '')}/yaml`, { signal, readAs: 'text' })).data,
    enabled: ruleSetId !== null,
  });
}
export function useFindings(ruleSetId: string | null): UseQueryResult<Schema<'Findings'>> {
  return useGet(ruleSetId === null ? null : `/api/rule-sets/${encodeURIComponent(ruleSetId)}/findings`);
}
export function useFloors(): UseQueryResult<Schema<'FloorSummary'>[]> {
  return useGet(`/api/floors?${EVERYTHING}`);
}
export function usePersonas(): UseQueryResult<Schema<'Persona'>[]> {
  return useGet(`/api/personas?${EVERYTHING}`);
}
export function useOverview(): UseQueryResult<Schema<'Overview'>> {
  return useGet('/api/overview');
}

/** What the rules say about a citizen, without storing anything. The answer before stays while the next is on its way. Facts about a person live in a POST, never in an address. */
export function useTrial(body: DecisionRequest | null): UseQueryResult<Schema<'Trial'>> {
  return useQuery({
    queryKey: ['trial', body],
    queryFn: async ({ signal }) => (await request<Schema<'Trial'>>('/api/trials', { method: 'POST', body, signal })).data,
    enabled: body !== null,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
}

/** The capacity calculator of the service. The answer before stays while the next is on its way. */
export function useCapacity(body: Schema<'CapacityRequest'> | null): UseQueryResult<Schema<'CapacityAnswer'>> {
  return useQuery({
    queryKey: ['capacity', body],
    queryFn: async ({ signal }) =>
      (await request<Schema<'CapacityAnswer'>>('/api/capacity-calculations', { method: 'POST', body, signal })).data,
    enabled: body !== null,
    placeholderData: keepPreviousData,
  });
}
