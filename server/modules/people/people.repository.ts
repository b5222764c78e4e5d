import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import type { Transaction } from '../../platform/database';
import type { Actor } from './actor';
import type { ConsultantRecord } from './consultant.schema';
import type { TeamRecord } from './team.schema';

/** Tasks that can be done on the day $1, by who has them: few rows, read from an index alone. */
const WORK = `
  select team_id, consultant_id, count(*)::int as open, count(*) filter (where due_on < $1)::int as overdue,
    count(*) filter (where latest_on < $1)::int as past_legal
  from task where closed_as is null and opens_on <= $1 group by team_id, consultant_id`;

/** A team has its own tasks and cases and those of its members, each once. */
const TEAMS = `
  with member as (
    select id, team_id, is_active from consultant where team_id is not null
  ), work as (${WORK}), team_work as (
    select team.id, sum(open)::int as open, sum(overdue)::int as overdue, sum(past_legal)::int as past_legal
    from work left join member on member.id = work.consultant_id join team on team.id in (work.team_id, member.team_id)
    group by team.id
  ), load as (
    select team_id, consultant_id, count(*)::int as open from spell where ended_on is null or ended_on > $1 group by team_id, consultant_id
  ), team_load as (
    select team.id, sum(open)::int as open
    from load left join member on member.id = load.consultant_id join team on team.id in (load.team_id, member.team_id)
    group by team.id
  )
  select team.id, team.name, team.competence_bank as "competenceBank",
    (select count(*)::int from member where member.team_id = team.id and member.is_active) as consultants,
    coalesce(team_load.open, 0) as "openCases", coalesce(team_work.open, 0) as "openTasks",
    coalesce(team_work.overdue, 0) as "overdueTasks", coalesce(team_work.past_legal, 0) as "pastLegalTasks"
  from team left join team_work on team_work.id = team.id left join team_load on team_load.id = team.id`;

const CONSULTANTS = `
  with own_task as (
    select consultant_id, sum(open)::int as open, sum(overdue)::int as overdue, sum(past_legal)::int as past_legal
    from (${WORK}) as work where consultant_id is not null group by 1
  ), own_case as (
    select consultant_id, count(*)::int as open
    from spell where (ended_on is null or ended_on > $1) and consultant_id is not null group by 1
  ), away as (
    select consultant_id, max(to_day) as back_on from absence where from_day <= $1 and to_day > $1 group by 1
  )
  select consultant.id, consultant.external_id as "externalId", consultant.name, consultant.role,
    consultant.team_id as "teamId", team.name as "teamName", consultant.is_active as "isActive",
    coalesce(own_case.open, 0) as "openCases", coalesce(own_task.open, 0) as "openTasks",
    coalesce(own_task.overdue, 0) as "overdueTasks", coalesce(own_task.past_legal, 0) as "pastLegalTasks",
    away.back_on is not null as "absentToday", away.back_on as "backOn"
  from consultant
    left join team on team.id = consultant.team_id
    left join own_task on own_task.consultant_id = consultant.id
    left join own_case on own_case.consultant_id = consultant.id
    left join away on away.consultant_id = consultant.id`;

/** The municipality's teams and staff with what lies with each on a day. There are at most some hundreds, so they are read whole. */
@Injectable()
export class PeopleRepository {
  async teams(transaction: Transaction, today: CalendarDate): Promise<readonly TeamRecord[]> {
    return transaction.query<TeamRecord[]>(TEAMS, [today]);
  }

  async consultants(transaction: Transaction, today: CalendarDate): Promise<readonly ConsultantRecord[]> {
    return transaction.query<ConsultantRecord[]>(CONSULTANTS, [today]);
  }

  /** Name of a team of this municipality; undefined: there is none. */
  async teamName(transaction: Transaction, id: string): Promise<string | undefined> {
    return this.name(transaction, 'select name from team where id = $1', id);
  }

  /** Name of a consultant of this municipality; undefined: there is none. */
  async consultantName(transaction: Transaction, id: string): Promise<string | undefined> {
    return this.name(transaction, 'select name from consultant where id = $1', id);
  }

  /** The employed person with this external id. */
  async actor(transaction: Transaction, externalId: string): Promise<Actor | undefined> {
    const [row] = await transaction.query<Actor[]>(
      'select external_id as name, role from consultant where external_id = $1 and is_active',
      [externalId],
    );
    return row;
  }

  private async name(transaction: Transaction, sql: string, id: string): Promise<string | undefined> {
    const [row] = await transaction.query<{ readonly name: string }[]>(sql, [id]);
    return row?.name;
  }
}
