import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { request } from '../../api/request';
import { splitTenantId } from '../../api/tenant-id';
import { type Schema } from '../../api/types';

/**
 * One decision with its result. Not react-admin's `useGetOne`: that first shows what the list had fetched of the record, and the rows of the list have no results.
 * `consoleId` names the municipality and the decision.
 */
export function useStoredDecision(consoleId: string): UseQueryResult<Schema<'AnyDecision'>> {
  return useQuery({
    queryKey: ['decision', consoleId],
    queryFn: async ({ signal }) => {
      const { municipality, id } = splitTenantId(consoleId);
      return (await request<Schema<'AnyDecision'>>(`/api/decisions/${encodeURIComponent(id)}`, { municipality, signal })).data;
    },
  });
}
