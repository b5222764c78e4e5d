import { DomainError } from '../../domain/shared/domain-error';

const CODE = /^\d{3}$/;

/** The municipality in `X-Municipality`, or undefined when the header is not sent. Throws `tenant.invalid` for anything but three digits. */
export function tenantHeader(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header !== 'string' || !CODE.test(header)) throw new DomainError('tenant.invalid', {}, 'X-Municipality');
  return header;
}

/** As `tenantHeader`, for routes that read case data: throws `tenant.missing` without the header. */
export function requireTenant(header: string | string[] | undefined): string {
  const code = tenantHeader(header);
  if (code === undefined) throw new DomainError('tenant.missing', {}, 'X-Municipality');
  return code;
}

/** For a body that names its municipality: throws `tenant.mismatch` when the header names another. */
export function checkTenant(header: string | string[] | undefined, municipality: string): void {
  const code = tenantHeader(header);
  if (code !== undefined && code !== municipality) throw new DomainError('tenant.mismatch', {}, 'municipality');
}
