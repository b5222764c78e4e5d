import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Request } from 'express';
import { DomainError } from '../../domain/shared/domain-error';
import { requireTenant } from './tenant-header';
import { TenantRepository } from './tenant.repository';

/**
 * For routes that read a municipality's case data: its code must be one the system knows, or an empty list would look like an answer.
 * Throws `tenant.missing`, `tenant.invalid` and `municipality.unknown`, as a request that names the municipality in its body does.
 */
@Injectable()
export class KnownTenantGuard implements CanActivate {
  private tenants: Promise<TenantRepository> | undefined;

  constructor(private readonly modules: ModuleRef) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const code = requireTenant(context.switchToHttp().getRequest<Request>().headers['x-municipality']);
    // Made here so that every module can use the guard without having to provide the repository.
    this.tenants ??= this.modules.create(TenantRepository);
    if (!(await (await this.tenants).isKnown(code))) throw new DomainError('municipality.unknown', {}, 'X-Municipality');
    return true;
  }
}
