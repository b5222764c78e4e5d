import { type DataProvider, type GetListParams, type RaRecord } from 'react-admin';
import { ApiProblem } from './api-problem';
import { request } from './request';
import { splitTenantId, tenantId } from './tenant-id';

/** Resources whose records belong to one municipality. */
const TENANT_RESOURCES = new Set(['decisions', 'cases', 'imports', 'outbox', 'scheduled-actions']);

const address = (resource: string, id?: string): string => `/api/${resource}${id === undefined ? '' : `/${encodeURIComponent(id)}`}`;

/** The total of a `Content-Range` header such as `facts 0-24/319`. */
export function totalOf(header: string | null, rows: number): number {
  const total = Number(/\/(\d+)$/.exec(header ?? '')?.[1] ?? Number.NaN);
  return Number.isNaN(total) ? rows : total;
}

/** The query of a list in the simple-rest dialect. Without pagination the first 1,000 rows, the most the service gives. */
export function listQuery(params: Pick<GetListParams, 'pagination' | 'sort' | 'filter'>): string {
  const { page = 1, perPage = 1000 } = params.pagination ?? {};
  const query = new URLSearchParams();
  if (params.sort) query.set('sort', JSON.stringify([params.sort.field, params.sort.order]));
  query.set('range', JSON.stringify([(page - 1) * perPage, page * perPage - 1]));
  const filter = Object.fromEntries(
    Object.entries((params.filter ?? {}) as Record<string, unknown>).filter(([, value]) => value !== '' && value != null),
  );
  if (Object.keys(filter).length > 0) query.set('filter', JSON.stringify(filter));
  return query.toString();
}

function asRecord(resource: string, record: RaRecord, municipality: string | undefined): RaRecord {
  return TENANT_RESOURCES.has(resource) && municipality !== undefined
    ? { ...record, id: tenantId({ municipality, id: String(record.id) }) }
    : record;
}

async function list(
  resource: string,
  params: GetListParams & { signal?: AbortSignal | undefined },
): Promise<{ data: RaRecord[]; total: number }> {
  const { tenant, ...filter } = (params.filter ?? {}) as { tenant?: string };
  const municipality = TENANT_RESOURCES.has(resource) ? (tenant ?? '') : undefined;
  const { data, headers } = await request<RaRecord[]>(`${address(resource)}?${listQuery({ ...params, filter })}`, {
    ...(municipality === undefined ? {} : { municipality }),
    signal: params.signal,
  });
  return {
    data: data.map((record) => asRecord(resource, record, municipality)),
    total: totalOf(headers.get('content-range'), data.length),
  };
}

async function one(resource: string, id: string, signal?: AbortSignal): Promise<RaRecord> {
  if (!TENANT_RESOURCES.has(resource)) return (await request<RaRecord>(address(resource, id), { signal })).data;
  const parts = splitTenantId(id);
  const { data } = await request<RaRecord>(address(resource, parts.id), { municipality: parts.municipality, signal });
  return asRecord(resource, data, parts.municipality);
}

/** Nothing can be edited in the console yet, and the service has no such routes. */
function unsupported(): Promise<never> {
  return Promise.reject(new ApiProblem(405, { code: 'console.read_only' }));
}

/**
 * The service's simple-rest dialect for react-admin. The records of a tenant's resources carry the municipality in their id; their lists name it in the filter
 * `tenant`, which becomes the header and never a part of the address.
 */
export const dataProvider = {
  supportAbortSignal: true,
  getList: list,
  getOne: async (resource: string, { id, signal }: { id: unknown; signal?: AbortSignal }) => ({
    data: await one(resource, String(id), signal),
  }),
  getMany: async (resource: string, { ids, signal }: { ids: readonly unknown[]; signal?: AbortSignal }) =>
    TENANT_RESOURCES.has(resource)
      ? { data: await Promise.all(ids.map((id) => one(resource, String(id), signal))) }
      : list(resource, { filter: { id: ids }, pagination: { page: 1, perPage: 1000 }, sort: { field: 'id', order: 'ASC' }, signal }),
  getManyReference: unsupported,
  create: unsupported,
  update: unsupported,
  updateMany: unsupported,
  delete: unsupported,
  deleteMany: unsupported,
} as unknown as DataProvider;
