import { type ReactNode } from 'react';
import { ListBase, type RaRecord, type SortPayload } from 'react-admin';

interface TenantListProps<Row extends RaRecord> {
  readonly resource: string;
  readonly municipality: string;
  readonly sort: SortPayload;
  /** What the list is narrowed to when it is opened for the first time. */
  readonly narrowed?: Readonly<Record<string, unknown>>;
  /** Whether what was fetched moves on by itself, so that it is worth looking again. */
  readonly isMoving?: (rows: readonly Row[]) => boolean;
  readonly children: ReactNode;
}

/** How often one looks at a list that moves, in milliseconds. */
const LOOK_EVERY = 3000;

/** A list of one municipality. Filters and page are kept in memory for each municipality by itself. Asked for anew each time it is opened; what went wrong the page says itself. */
export function TenantList<Row extends RaRecord>(props: TenantListProps<Row>) {
  const { resource, municipality, sort, narrowed = {}, isMoving, children } = props;
  return (
    <ListBase<Row>
      resource={resource}
      disableSyncWithLocation
      storeKey={`${resource}.${municipality}`}
      filter={{ tenant: municipality }}
      filterDefaultValues={narrowed}
      sort={sort}
      perPage={25}
      exporter={false}
      queryOptions={{
        staleTime: 0,
        onError: () => undefined,
        refetchInterval: ({ state }) => (state.data && isMoving?.(state.data.data) ? LOOK_EVERY : false),
      }}
    >
      {children}
    </ListBase>
  );
}
