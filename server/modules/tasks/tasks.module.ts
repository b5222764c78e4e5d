import { Module } from '@nestjs/common';
import { PeopleModule } from '../people';
import { RulebookModule } from '../rulebook';
import { TaskRepository } from './task.repository';
import { TaskViewService } from './task-view.service';
import { WorklistController } from './worklist.controller';
import { WorklistService } from './worklist.service';

@Module({
  imports: [PeopleModule, RulebookModule],
  controllers: [WorklistController],
  providers: [TaskRepository, TaskViewService, WorklistService],
  exports: [TaskRepository, TaskViewService],
})
export class TasksModule {}
