/** What a case is on the day $1; tables: spell, consultant, own_team. */
export const CASE_STATE = `
  case when spell.ended_on <= $1 then 'ended'
    when exists (select from spell_pause pause where pause.municipality_code = spell.municipality_code and pause.spell_id = spell.id
      and pause.withdrawn_at is null and pause.from_day <= $1 and (pause.to_day is null or pause.to_day > $1)) then 'paused'
    else 'open' end`;

/** Who has the case; the team is its own, else the consultant's. */
export const CASE_PEOPLE = `
  left join consultant on consultant.municipality_code = spell.municipality_code and consultant.id = spell.consultant_id
  left join team own_team on own_team.municipality_code = spell.municipality_code and own_team.id = coalesce(spell.team_id, consultant.team_id)`;

/** Counts of tasks that are not closed, on the day $1; open ones can be done that day. */
export const TASK_COUNTS = `
  count(*) filter (where opens_on <= $1)::int as "openTasks",
  count(*) filter (where due_on < $1)::int as "overdueTasks",
  count(*) filter (where latest_on < $1)::int as "pastLegalTasks",
  min(due_on) as "nextDueOn"`;

/** Gives the spells of `picked (municipality_code, id, place)` as `CaseRecord`, in the order of `place`, on the day $1: one statement. */
export const SHOW_CASES = `
  select spell.id, citizen.id as "citizenId", citizen.external_id as "externalId", citizen.name_sealed as "nameSealed",
    spell.started_on as "startedOn", spell.ended_on as "endedOn", spell.end_reason as "endReason", ${CASE_STATE} as state,
    (select coalesce(json_agg(json_build_object('from', from_day, 'to', to_day)), '[]') from spell_pause pause
      where pause.municipality_code = spell.municipality_code and pause.spell_id = spell.id and withdrawn_at is null) as pauses,
    spell.proposed_track as "proposedTrack", spell.plan_track as "planTrack", spell.risk,
    spell.consultant_id as "consultantId", consultant.name as "consultantName", own_team.id as "teamId", own_team.name as "teamName",
    work."openTasks", work."overdueTasks", work."pastLegalTasks", work."nextDueOn", work."nextConversationDueOn",
    (select max(held_on) from conversation where conversation.municipality_code = spell.municipality_code
      and conversation.spell_id = spell.id and withdrawn_at is null) as "lastConversationOn",
    spell.rule_set_version_id as "ruleSetVersionId", spell.floor_id as "floorId", spell.floor_version as "floorVersion",
    spell.catalogue_hash as "catalogueHash", spell.decided_as_of as "decidedAsOf", spell.version
  from picked
    join spell on spell.municipality_code = picked.municipality_code and spell.id = picked.id
    join citizen on citizen.municipality_code = spell.municipality_code and citizen.id = spell.citizen_id
    ${CASE_PEOPLE}
    cross join lateral (
      select ${TASK_COUNTS}, min(due_on) filter (where kind in ('holdConversation', 'annualReview')) as "nextConversationDueOn"
      from task where task.municipality_code = spell.municipality_code and task.spell_id = spell.id and closed_as is null
    ) as work
  order by picked.place`;
