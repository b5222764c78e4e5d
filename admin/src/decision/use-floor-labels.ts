import { useQuery } from '@tanstack/react-query';
import { request } from '../api/request';
import { type Localised, type RuleSet, type Schema } from '../api/types';
import { type AnyResult } from './decision-part';

const NONE: ReadonlyMap<string, Localised> = new Map();

/**
 * What the requirements of the floor that was used are called, as `element:<id>`. A rule set comes with the floor it was written for; the labels of another one
 * are fetched. Empty until they are there, and when they cannot be had.
 */
export function useFloorLabels({ ruleSet: { floor }, ruleSetVersionId }: AnyResult, ruleSet?: RuleSet): ReadonlyMap<string, Localised> {
  const path = `/api/rule-sets/${encodeURIComponent(ruleSetVersionId)}/schedule?floor=${encodeURIComponent(floor)}`;
  const { data } = useQuery({
    queryKey: ['get', path],
    queryFn: async ({ signal }) => (await request<Schema<'Schedule'>>(path, { signal })).data,
    enabled: ruleSet !== undefined && ruleSet.floorDocument.id !== floor,
  });
  return data ? new Map(data.floorContacts.map(({ elementId, label }) => [`element:${elementId}`, label])) : NONE;
}
