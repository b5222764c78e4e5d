import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions';
import { PeopleModule } from '../people';
import { RulebookModule } from '../rulebook';
import { CalendarController } from './feed/calendar.controller';
import { FeedTokensController } from './feed/feed-tokens.controller';
import { FeedRepository } from './feed/feed.repository';
import { FeedService } from './feed/feed.service';
import { RemindTaskHandler } from './jobs/remind-task.handler';
import { SendDigestHandler } from './jobs/send-digest.handler';
import { SendMessageHandler } from './jobs/send-message.handler';
import { MunicipalCalendar } from './municipal-calendar';
import { OutboxViewRepository } from './outbox/outbox-view.repository';
import { OutboxController } from './outbox/outbox.controller';
import { OutboxRepository } from './outbox/outbox.repository';
import { OutboxService } from './outbox/outbox.service';
import { ReminderRepository } from './reminder.repository';

/** Who is reminded of what, when and how: list, digest, mail and calendar. */
@Module({
  imports: [ActionsModule, PeopleModule, RulebookModule],
  controllers: [OutboxController, FeedTokensController, CalendarController],
  providers: [
    RemindTaskHandler,
    SendDigestHandler,
    SendMessageHandler,
    ReminderRepository,
    OutboxRepository,
    OutboxViewRepository,
    OutboxService,
    MunicipalCalendar,
    FeedRepository,
    FeedService,
  ],
})
export class RemindersModule {}
