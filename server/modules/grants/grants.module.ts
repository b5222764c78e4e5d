import { Module } from '@nestjs/common';
import { CasesModule } from '../cases';
import { GrantDecisionsController } from './grant-decisions.controller';

@Module({ imports: [CasesModule], controllers: [GrantDecisionsController] })
export class GrantsModule {}
