/** Whoever adds the same citizen at the same time waits, and is then refused by the key. */
export const ADD_CITIZENS = `
  insert into citizen (municipality_code, id, external_id)
  select $1, new.id, new."externalId" from jsonb_to_recordset($2::jsonb) as new (id uuid, "externalId" text) order by new."externalId"`;

/** Locked in the order of their external ids. */
export const CITIZENS = `
  select id, external_id as "externalId" from citizen where municipality_code = $1 and external_id = any($2::text[]) order by external_id for update`;

export const CITIZENS_BY_CPR = `
  select external_id as "externalId", encode(cpr_search, 'hex') as "cprSearch"
  from citizen where municipality_code = $1 and cpr_search = any(select decode(number, 'hex') from unnest($2::text[]) as number)`;

/** A field that the person's row does not name stays. */
export const UPDATE_CITIZENS = `
  update citizen set
    name_sealed = case when new.row ? 'name' then decode(new.row->>'name', 'hex') else name_sealed end,
    email_sealed = case when new.row ? 'email' then decode(new.row->>'email', 'hex') else email_sealed end,
    cpr_sealed = case when new.row ? 'cpr' then decode(new.row->>'cpr', 'hex') else cpr_sealed end,
    cpr_search = case when new.row ? 'search' then decode(new.row->>'search', 'hex') else cpr_search end,
    language = coalesce(new.row->>'language', language)
  from jsonb_array_elements($2::jsonb) as new (row)
  where citizen.municipality_code = $1 and citizen.id = (new.row->>'id')::uuid`;

export const SPELLS = `
  select id, citizen_id as "citizenId", started_on as "startedOn", ended_on as "endedOn", consultant_id as "consultantId", team_id as "teamId"
  from spell where municipality_code = $1 and citizen_id = any($2::uuid[]) order by id for update`;

export const ADD_SPELLS = `
  insert into spell (municipality_code, id, citizen_id, started_on, ended_on, end_reason, consultant_id, team_id, created_at)
  select $1, new.id, new."citizenId", new."startedOn", new."endedOn", new."endReason", new."consultantId", new."teamId", $3
  from jsonb_to_recordset($2::jsonb)
    as new (id uuid, "citizenId" uuid, "startedOn" date, "endedOn" date, "endReason" text, "consultantId" uuid, "teamId" uuid)`;

/** Only those that are still open. */
export const END_SPELLS = `
  update spell set ended_on = new."endedOn", end_reason = new."endReason", version = version + 1
  from jsonb_to_recordset($2::jsonb) as new (id uuid, "endedOn" date, "endReason" text)
  where spell.municipality_code = $1 and spell.id = new.id and spell.ended_on is null`;

export const ASSIGN_SPELLS = `
  update spell set consultant_id = new."consultantId", team_id = new."teamId", version = version + 1
  from jsonb_to_recordset($2::jsonb) as new (id uuid, "consultantId" uuid, "teamId" uuid)
  where spell.municipality_code = $1 and spell.id = new.id`;

export const ADD_CONTACTS = `
  with new as (
    select * from jsonb_to_recordset($2::jsonb) as new
      ("spellId" uuid, "heldOn" date, kind text, "heldBy" text, channel text, "nextBookingBy" date, agreement jsonb)
  ), added as (
    insert into conversation (municipality_code, spell_id, held_on, kind, held_by, channel, next_booking_by, registered_at, registered_by)
    select $1, new."spellId", new."heldOn", new.kind, new."heldBy", new.channel, new."nextBookingBy", $3::timestamptz, $4 from new
    on conflict (municipality_code, spell_id, held_on, kind) where withdrawn_at is null do nothing
    returning id, spell_id, held_on, kind
  ), agreed as (
    insert into agreement (municipality_code, spell_id, conversation_id, made_on, agreed, due_on, registered_at, registered_by)
    select $1, added.spell_id, added.id, added.held_on, new.agreement->>'agreed', (new.agreement->>'dueOn')::date, $3::timestamptz, $4
    from added join new on new."spellId" = added.spell_id and new."heldOn" = added.held_on and new.kind = added.kind
    where new.agreement is not null
  )
  select spell_id as id from added`;

export const ADD_MEASURES = `
  insert into measure_taken (municipality_code, spell_id, measure_id, from_day, to_day, registered_at, registered_by)
  select $1, new."spellId", new."measureId", new."from", new."to", $3, $4
  from jsonb_to_recordset($2::jsonb) as new ("spellId" uuid, "measureId" text, "from" date, "to" date)
  on conflict (municipality_code, spell_id, measure_id, from_day) where withdrawn_at is null
    do update set to_day = excluded.to_day where measure_taken.to_day is null and excluded.to_day is not null
  returning spell_id as id`;

/** A pause that is stored open gets its end. The row as it stood until now is kept as withdrawn: what was known then can still be told. */
export const END_PAUSES = `
  with ended as (
    select pause.id, new."to" from jsonb_to_recordset($2::jsonb) as new ("spellId" uuid, "from" date, "to" date)
      join spell_pause pause on pause.municipality_code = $1 and pause.spell_id = new."spellId" and pause.from_day = new."from"
    where pause.withdrawn_at is null and pause.to_day is null and new."to" is not null
  ), known_until_now as (
    insert into spell_pause (municipality_code, spell_id, from_day, to_day, reason, registered_at, registered_by, withdrawn_at)
    select municipality_code, spell_id, from_day, to_day, reason, registered_at, registered_by, $3::timestamptz
    from spell_pause where municipality_code = $1 and id in (select id from ended)
  )
  update spell_pause set to_day = ended."to", registered_at = $3::timestamptz, registered_by = $4
  from ended where spell_pause.municipality_code = $1 and spell_pause.id = ended.id
  returning spell_pause.spell_id as id`;

export const PAUSES = `
  select spell_id as "spellId", from_day as "from", to_day as "to"
  from spell_pause where municipality_code = $1 and spell_id = any($2::uuid[]) and withdrawn_at is null`;

export const ADD_PAUSES = `
  insert into spell_pause (municipality_code, spell_id, from_day, to_day, registered_at, registered_by)
  select $1, new."spellId", new."from", new."to", $3, $4
  from jsonb_to_recordset($2::jsonb) as new ("spellId" uuid, "from" date, "to" date)
  where not exists (select from spell_pause as there where there.municipality_code = $1 and there.spell_id = new."spellId"
    and there.from_day = new."from" and there.withdrawn_at is null)
  returning spell_id as id`;

/** Only what is not known already. */
export const ADD_FACTS = `
  insert into fact_value (municipality_code, spell_id, fact_key, value, holds_from, learned_at, source, learned_by)
  select $1, new."spellId", new.key, new.value, new."holdsFrom", $3, $5, $4
  from jsonb_to_recordset($2::jsonb) as new ("spellId" uuid, key text, value jsonb, "holdsFrom" date)
  where new.value is distinct from (
    select value from fact_value as there
    where there.municipality_code = $1 and there.spell_id = new."spellId" and there.fact_key = new.key
    order by holds_from desc, learned_at desc, id desc limit 1)
  returning spell_id as id`;

export const ADD_CONFIRMATIONS = `
  insert into track_confirmation (municipality_code, spell_id, track_id, proposed_track, confirmed_on, reason, registered_at, registered_by)
  select $1, new."spellId", new.track, new."proposedTrack", new."confirmedOn", new.reason, $3, coalesce(new."by", $4)
  from jsonb_to_recordset($2::jsonb) as new ("spellId" uuid, track text, "proposedTrack" text, "confirmedOn" date, reason text, "by" text)
  where not exists (select from track_confirmation as there where there.municipality_code = $1 and there.spell_id = new."spellId"
    and there.track_id = new.track and there.confirmed_on = new."confirmedOn")
  returning spell_id as id`;
