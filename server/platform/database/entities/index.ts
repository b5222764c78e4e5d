import { AbsenceEntity } from './absence.entity';
import { AgreementEntity } from './agreement.entity';
import { AuditEventEntity } from './audit-event.entity';
import { AuditHeadEntity } from './audit-head.entity';
import { CitizenEntity } from './citizen.entity';
import { ConsultantEntity } from './consultant.entity';
import { ConversationEntity } from './conversation.entity';
import { DecisionEntity } from './decision.entity';
import { DemoCitizenEntity } from './demo-citizen.entity';
import { EducationGrantEntity } from './education-grant.entity';
import { FactCatalogueVersionEntity } from './fact-catalogue-version.entity';
import { FactValueEntity } from './fact-value.entity';
import { FloorVersionEntity } from './floor-version.entity';
import { ImportChunkEntity } from './import-chunk.entity';
import { ImportJobEntity } from './import-job.entity';
import { ImportKeyEntity } from './import-key.entity';
import { ImportRowErrorEntity } from './import-row-error.entity';
import { MeasureTakenEntity } from './measure-taken.entity';
import { MunicipalConditionEntity } from './municipal-condition.entity';
import { MunicipalityEntity } from './municipality.entity';
import { OutboxMessageEntity } from './outbox-message.entity';
import { RecomputeRunEntity } from './recompute-run.entity';
import { ReminderEntity } from './reminder.entity';
import { RuleExampleVersionEntity } from './rule-example-version.entity';
import { RuleSetVersionEntity } from './rule-set-version.entity';
import { ScheduledActionEntity } from './scheduled-action.entity';
import { SpellEntity } from './spell.entity';
import { SpellPauseEntity } from './spell-pause.entity';
import { TaskEntity } from './task.entity';
import { TeamEntity } from './team.entity';
import { TrackConfirmationEntity } from './track-confirmation.entity';

export {
  AbsenceEntity,
  AgreementEntity,
  AuditEventEntity,
  AuditHeadEntity,
  CitizenEntity,
  ConsultantEntity,
  ConversationEntity,
  DecisionEntity,
  DemoCitizenEntity,
  EducationGrantEntity,
  FactCatalogueVersionEntity,
  FactValueEntity,
  FloorVersionEntity,
  ImportChunkEntity,
  ImportJobEntity,
  ImportKeyEntity,
  ImportRowErrorEntity,
  MeasureTakenEntity,
  MunicipalConditionEntity,
  MunicipalityEntity,
  OutboxMessageEntity,
  RecomputeRunEntity,
  ReminderEntity,
  RuleExampleVersionEntity,
  RuleSetVersionEntity,
  ScheduledActionEntity,
  SpellEntity,
  SpellPauseEntity,
  TaskEntity,
  TeamEntity,
  TrackConfirmationEntity,
};

/** Every table of the service; a test compares them with what the migrations make. */
export const ENTITIES = [
  MunicipalityEntity,
  RuleSetVersionEntity,
  RuleExampleVersionEntity,
  FloorVersionEntity,
  FactCatalogueVersionEntity,
  DecisionEntity,
  DemoCitizenEntity,
  TeamEntity,
  ConsultantEntity,
  AbsenceEntity,
  MunicipalConditionEntity,
  CitizenEntity,
  SpellEntity,
  SpellPauseEntity,
  FactValueEntity,
  ConversationEntity,
  AgreementEntity,
  MeasureTakenEntity,
  TrackConfirmationEntity,
  EducationGrantEntity,
  TaskEntity,
  AuditEventEntity,
  AuditHeadEntity,
  ScheduledActionEntity,
  ReminderEntity,
  OutboxMessageEntity,
  ImportJobEntity,
  ImportChunkEntity,
  ImportKeyEntity,
  ImportRowErrorEntity,
  RecomputeRunEntity,
];
