import type { ConsultantRecord } from './consultant.schema';

/** Who does something: a member of the municipality's staff, or nobody in particular while there is no login. */
export interface Actor {
  /** As it stands in the log: the external id, or `local`. */
  readonly name: string;
  /** Null for `local`. */
  readonly role: ConsultantRecord['role'] | null;
}

/** Who acts where no X-Actor is sent. */
export const LOCAL_ACTOR: Actor = { name: 'local', role: null };
