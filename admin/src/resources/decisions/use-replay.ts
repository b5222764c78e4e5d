import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { request } from '../../api/request';
import { splitTenantId } from '../../api/tenant-id';
import { type Replay } from '../../api/types';

/** Decides once more from the stored rules and facts. Nothing is stored. `consoleId` names the municipality and the decision. */
export function useReplay(consoleId: string): UseMutationResult<Replay, unknown, void> {
  const { municipality, id } = splitTenantId(consoleId);
  return useMutation({
    mutationFn: async () =>
      (await request<Replay>(`/api/decisions/${encodeURIComponent(id)}/replay`, { method: 'POST', municipality })).data,
  });
}
