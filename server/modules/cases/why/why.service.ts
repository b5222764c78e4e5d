import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../domain/shared/domain-error';
import type { Why } from './why.schema';

/** Why a task is there. */
@Injectable()
export class WhyService {
  /** Throws `task.not_found`, also for another municipality's. */
  why(_municipality: string, _id: string, _actor: string | readonly string[] | undefined): Promise<Why> {
    return Promise.reject(new DomainError('task.not_found'));
  }
}
