import { keepPreviousData, useMutation, type UseMutationResult, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { request } from './request';
import { splitTenantId } from './tenant-id';
import { type CaseDetail, type CaseRow, type Consultant, type TaskWhy, type Team, type Worklist } from './work-types';

const EVERYTHING = `range=${encodeURIComponent('[0,999]')}`;
const BY_NAME = `sort=${encodeURIComponent('["name","ASC"]')}`;

/** Data of one municipality, which stands in the header and never in the address. `null` asks for nothing yet. Asked for anew each time a page is opened: others work too. */
export function useTenantGet<T>(
  municipality: string,
  path: string | null,
  options: { keep?: boolean; everyMs?: number } = {},
): UseQueryResult<T> {
  return useQuery({
    queryKey: ['tenant', municipality, path],
    queryFn: async ({ signal }) => (await request<T>(path ?? '', { municipality, signal })).data,
    enabled: path !== null && municipality !== '',
    staleTime: 0,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
    ...(options.everyMs === undefined ? {} : { refetchInterval: options.everyMs }),
  });
}

export function useTeams(municipality: string): UseQueryResult<readonly Team[]> {
  return useTenantGet(municipality, `/api/teams?${BY_NAME}&${EVERYTHING}`);
}
export function useConsultants(municipality: string): UseQueryResult<readonly Consultant[]> {
  return useTenantGet(municipality, `/api/consultants?${BY_NAME}&${EVERYTHING}`);
}

/** Whose list, and of which day; without a day the service's own today. */
export interface WorklistOf {
  readonly kind: 'consultant' | 'team';
  readonly id: string;
  readonly day: string | null;
  /** Also what opens within so many days after. */
  readonly ahead: number;
}

/** What is to be done that day. The list before stays while the next is on its way. */
export function useWorklist(municipality: string, of: WorklistOf | null): UseQueryResult<Worklist> {
  const query =
    of === null
      ? ''
      : new URLSearchParams({
          [of.kind]: of.id,
          ...(of.day === null ? {} : { day: of.day }),
          ...(of.ahead === 0 ? {} : { ahead: String(of.ahead) }),
        }).toString();
  return useTenantGet(municipality, of === null ? null : `/api/worklist?${query}`, { keep: true });
}

/** Why a task is there. */
export function useTaskWhy(municipality: string, taskId: string | null): UseQueryResult<TaskWhy> {
  return useTenantGet(municipality, taskId === null ? null : `/api/tasks/${encodeURIComponent(taskId)}/why`);
}

/** Looks a person up. What was typed travels in the body of a POST and is kept nowhere. */
export function useCaseSearch(municipality: string): UseMutationResult<readonly CaseRow[], unknown, string> {
  return useMutation({
    mutationFn: async (text) =>
      (await request<readonly CaseRow[]>('/api/case-searches', { method: 'POST', body: { text }, municipality })).data,
    gcTime: 0,
  });
}

/** One living case. That it is read is logged, so it is asked for when a person opens it and not each time the window gets the focus. `consoleId` names municipality and case. */
export function useCase(consoleId: string): UseQueryResult<CaseDetail> {
  const { municipality, id } = splitTenantId(consoleId);
  return useQuery({
    queryKey: ['case', consoleId],
    queryFn: async ({ signal }) => (await request<CaseDetail>(`/api/cases/${encodeURIComponent(id)}`, { municipality, signal })).data,
    refetchOnWindowFocus: false,
    staleTime: 0,
  });
}
