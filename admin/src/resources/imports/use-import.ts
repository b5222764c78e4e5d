import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { type ImportDetail } from '../../api/operation-types';
import { request } from '../../api/request';
import { splitTenantId } from '../../api/tenant-id';
import { isUnderWay } from './is-under-way';

/** How often one looks at an import that is under way, in milliseconds. */
const LOOK_EVERY = 1500;

/** One import, looked at again while it is under way. `consoleId` names municipality and import; null: none yet. */
export function useImport(consoleId: string | null): UseQueryResult<ImportDetail> {
  const { municipality, id } = splitTenantId(consoleId ?? '');
  return useQuery({
    queryKey: ['import', consoleId],
    queryFn: async ({ signal }) => (await request<ImportDetail>(`/api/imports/${encodeURIComponent(id)}`, { municipality, signal })).data,
    enabled: consoleId !== null,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data.state) ? LOOK_EVERY : false),
  });
}
