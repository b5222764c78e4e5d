import { type ScheduledAction } from '../../api/operation-types';

/** What the list of work can show, in the order it is offered; `pending` is what somebody may have to do something about, and is what one sees first. */
export const WORK_VIEWS = ['pending', 'late', 'parked', 'waiting', 'done', 'cancelled', 'all'] as const;
export type WorkView = (typeof WORK_VIEWS)[number];

const PENDING: readonly ScheduledAction['state'][] = ['waiting', 'late', 'parked'];

/** The list's filter for a view. */
export function filterOf(view: WorkView): { readonly state?: string | readonly string[] } {
  if (view === 'all') return {};
  return { state: view === 'pending' ? PENDING : view };
}

/** The view a filter shows. */
export function viewOf({ state }: { readonly state?: unknown }): WorkView {
  if (state === undefined) return 'all';
  if (Array.isArray(state)) return 'pending';
  return WORK_VIEWS.find((view) => view === state) ?? 'all';
}
