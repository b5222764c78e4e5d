/** Every statement takes the municipality, the spells and the day; each gives at most one row for a spell, with its list as JSON. */

export const LOCK_SPELLS = `
  select id, citizen_id as "citizenId", started_on as "startedOn", ended_on as "endedOn", consultant_id as "consultantId", team_id as "teamId",
    rule_set_version_id as "ruleSetVersionId", floor_id as "floorId", floor_version as "floorVersion", catalogue_hash as "catalogueHash",
    decided_as_of as "decidedAsOf", proposed_track as "proposedTrack", plan_track as "planTrack", risk, next_booking_by as "nextBookingBy"
  from spell where municipality_code = $1 and id = any($2::uuid[]) order by id for update`;

export const PAUSES = `
  select spell_id as id, json_agg(json_strip_nulls(json_build_object('from', from_day, 'to', to_day)) order by from_day) as list
  from spell_pause where municipality_code = $1 and spell_id = any($2::uuid[]) and withdrawn_at is null and from_day <= $3 group by spell_id`;

export const CONVERSATIONS = `
  select spell_id as id, json_agg(json_build_object('id', id, 'heldOn', held_on, 'kind', kind, 'heldBy', held_by, 'channel', channel,
      'nextBookingBy', next_booking_by,
      'hasAgreement', exists (select from agreement where agreement.municipality_code = $1 and agreement.spell_id = conversation.spell_id
        and agreement.conversation_id = conversation.id),
      'isHistory', held_on < (select (created_at at time zone 'Europe/Copenhagen')::date from spell
        where spell.municipality_code = $1 and spell.id = conversation.spell_id)) order by held_on, registered_at, id) as list
  from conversation where municipality_code = $1 and spell_id = any($2::uuid[]) and withdrawn_at is null and held_on <= $3 group by spell_id`;

export const MEASURES = `
  select spell_id as id, json_agg(json_strip_nulls(json_build_object('id', measure_id, 'from', from_day, 'to', to_day))
      order by from_day, measure_id) as list
  from measure_taken where municipality_code = $1 and spell_id = any($2::uuid[]) and withdrawn_at is null and from_day <= $3 group by spell_id`;

/** Newest last. */
export const CONFIRMATIONS = `
  select spell_id as id, json_agg(json_build_object('track', track_id, 'proposedTrack', proposed_track, 'confirmedOn', confirmed_on, 'by', registered_by, 'reason', reason)
      order by confirmed_on, registered_at, id) as list
  from track_confirmation where municipality_code = $1 and spell_id = any($2::uuid[]) and confirmed_on <= $3 group by spell_id`;

export const GRANTS = `
  select spell_id as id, json_agg(json_build_object('id', id, 'grantedOn', granted_on, 'courseEndsOn', course_ends_on,
      'followedUpOn', followed_up_on) order by granted_on, id) as list
  from education_grant where municipality_code = $1 and spell_id = any($2::uuid[]) and granted_on <= $3 group by spell_id`;

/** Of each fact the value that holds on the day; of two that hold since the same day the one that was learned last. */
export const FACTS = `
  select id, jsonb_object_agg(fact_key, value) as list from (
    select distinct on (spell_id, fact_key) spell_id as id, fact_key, value
    from fact_value where municipality_code = $1 and spell_id = any($2::uuid[]) and holds_from <= $3
    order by spell_id desc, fact_key desc, holds_from desc, learned_at desc, id desc) as newest
  where value is not null and value <> 'null'::jsonb group by id`;

export const TASKS = `
  select spell_id as id, json_agg(json_build_object('id', id, 'key', key, 'kind', kind, 'ruleId', rule_id,
      'window', json_build_object('opensOn', opens_on, 'dueOn', due_on, 'latestOn', latest_on), 'detail', detail, 'closedAs', closed_as, 'closeReason', close_reason,
      'consultantId', consultant_id, 'teamId', team_id, 'ruleSetVersionId', rule_set_version_id, 'floorId', floor_id,
      'floorVersion', floor_version) order by key) as list
  from task where municipality_code = $1 and spell_id = any($2::uuid[]) group by spell_id`;

/** The first day after today on which something that is known already begins to count. */
export const CHANGES = `
  select id, min(day)::text as list from (
    select spell_id as id, holds_from as day from fact_value where municipality_code = $1 and spell_id = any($2::uuid[]) and holds_from > $3
    union all select spell_id, from_day from measure_taken
      where municipality_code = $1 and spell_id = any($2::uuid[]) and from_day > $3 and withdrawn_at is null
    union all select spell_id, from_day from spell_pause
      where municipality_code = $1 and spell_id = any($2::uuid[]) and from_day > $3 and withdrawn_at is null) as coming
  group by id`;

export const WAITING = `
  select subject_id as id, json_agg(run_on) as list from scheduled_action
  where municipality_code = $1 and subject_id = any($2::uuid[]) and kind = 'recomputeCase' and state = 'waiting' and run_on > $3
  group by subject_id`;

/** Whether unemployment is rising today, and when that next changes. */
export const CONDITIONS = `
  select coalesce(bool_or(from_day <= $2 and (to_day is null or $2 < to_day)), false) as rising,
    least(min(from_day) filter (where from_day > $2), min(to_day) filter (where to_day > $2))::text as "changesOn"
  from municipal_condition where municipality_code = $1 and kind = 'unemploymentRising'`;

export const MUNICIPAL_TASKS = `
  select json_build_object('id', id, 'key', key, 'kind', kind, 'ruleId', rule_id,
    'window', json_build_object('opensOn', opens_on, 'dueOn', due_on, 'latestOn', latest_on), 'detail', detail, 'closedAs', closed_as,
    'closeReason', close_reason) as task
  from task where municipality_code = $1 and spell_id is null order by key for update`;
