import { Module } from '@nestjs/common';
import { ConsultantsController } from './consultants.controller';
import { PeopleRepository } from './people.repository';
import { PeopleService } from './people.service';
import { TeamsController } from './teams.controller';

@Module({
  controllers: [TeamsController, ConsultantsController],
  providers: [PeopleService, PeopleRepository],
  exports: [PeopleService],
})
export class PeopleModule {}
