/**
 * The order of a worklist on the day $1: past the legal latest, then overdue, then what can be done, then what opens later; in each by legal latest, then
 * due day, no day last. The id makes it one order for everybody.
 */
export const URGENCY = `case when latest_on < $1 then 0 when due_on < $1 then 1 when opens_on <= $1 then 2 else 3 end`;

/** Gives the rows of `picked (id, place)` as `StoredTaskRow`, in the order of `place`: one statement, whatever the number of tasks. */
export const SHOW_PICKED = `
  select task.id, task.kind, task.key, task.rule_id as "ruleId", task.opens_on as "opensOn", task.due_on as "dueOn", task.latest_on as "latestOn",
    task.consultant_id as "consultantId", consultant.name as "consultantName", task.team_id as "teamId", task.detail,
    task.closed_as as "closedAs", task.closed_on as "closedOn", task.closed_by as "closedBy", task.close_reason as "closeReason", task.revision,
    (select count(*)::int from reminder where reminder.municipality_code = task.municipality_code and reminder.task_id = task.id) as reminders,
    task.rule_set_version_id as "ruleSetVersionId", task.floor_id as "floorId", task.floor_version as "floorVersion",
    task.catalogue_hash as "catalogueHash", task.decided_as_of as "decidedAsOf", task.known_at as "knownAt",
    case when spell.id is not null then json_build_object(
      'id', spell.id, 'startedOn', spell.started_on, 'endedOn', spell.ended_on, 'externalId', citizen.external_id,
      'pauses', (
        select coalesce(json_agg(json_build_object('from', from_day, 'to', to_day)), '[]') from spell_pause
        where spell_pause.municipality_code = spell.municipality_code and spell_pause.spell_id = spell.id and withdrawn_at is null
      )) end as spell,
    citizen.name_sealed as "nameSealed"
  from picked
    join task on task.municipality_code = picked.municipality_code and task.id = picked.id
    left join consultant on consultant.municipality_code = task.municipality_code and consultant.id = task.consultant_id
    left join spell on spell.municipality_code = task.municipality_code and spell.id = task.spell_id
    left join citizen on citizen.municipality_code = spell.municipality_code and citizen.id = spell.citizen_id
  order by picked.place`;
