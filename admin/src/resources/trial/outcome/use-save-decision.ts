import { useMutation } from '@tanstack/react-query';
import { request } from '../../../api/request';
import { tenantId } from '../../../api/tenant-id';
import { type Decision, type DecisionRequest } from '../../../api/types';

export interface SavedDecision {
  readonly body: DecisionRequest;
  /** Path of the page that shows it. */
  readonly path: string;
}

/** Stores what was tried as a decision of its municipality. */
export function useSaveDecision() {
  return useMutation({
    mutationFn: async (body: DecisionRequest): Promise<SavedDecision> => {
      const { municipality } = body;
      const { data } = await request<Decision>('/api/decisions', { method: 'POST', body, municipality });
      return { body, path: `/decisions/${encodeURIComponent(tenantId({ municipality, id: data.id }))}/show` };
    },
    retry: false,
  });
}
