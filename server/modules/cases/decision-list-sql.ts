import type { ListFilter, ListQuery } from '../../platform/http/list/list-query';

/** An SQL statement with its parameters. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What the fields of the list stand for; a field that is not here cannot reach SQL. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  id: 'decision.id',
  kind: 'decision.kind',
  track: 'decision.track_id',
  risk: 'decision.risk',
  outcome: 'decision.outcome',
  ruleSetVersionId: 'decision.rule_set_version_id',
  ruleSetVersion: 'version.version',
  floor: `decision.input #>> '{floor,id}'`,
  asOf: 'decision.as_of',
  createdAt: 'decision.created_at',
};

/** Only these can be empty. The order of the others must not say where empty ones stand, or no index has it. */
const NULLABLE = new Set(['track', 'risk', 'outcome']);

const VERSION = 'join rule_set_version version on version.id = decision.rule_set_version_id';

function columnOf(field: string): string {
  const column = COLUMN_OF[field];
  if (column === undefined) throw new Error('the list offers a field that has no column');
  return column;
}

/** The version's number stands in another table, which is looked into only when it is asked for. */
function tablesFor(fields: readonly string[]): string {
  return fields.includes('ruleSetVersion') ? `decision ${VERSION}` : 'decision';
}

/** Compared as text, so that a value of the wrong form finds nothing instead of failing; days are in order as text too. */
function conditionOf({ field, compare }: ListFilter, index: number): string {
  const text = `cast(${columnOf(field)} as text)`;
  if (compare === 'equal') return `${text} = any($${index + 1}::text[])`;
  return `${text} ${compare === 'from' ? '>=' : '<='} $${index + 1}`;
}

function matching(filters: readonly ListFilter[]): Statement {
  return {
    text: ['true', ...filters.map(conditionOf)].join(' and '),
    values: filters.map(({ compare, values }) => (compare === 'equal' ? values.map(String) : String(values[0]))),
  };
}

/** How many decisions the filters find, as `total`. */
export function countSql({ filters }: Pick<ListQuery, 'filters'>): Statement {
  const { text, values } = matching(filters);
  return { text: `select count(*)::int as total from ${tablesFor(filters.map(({ field }) => field))} where ${text}`, values };
}

/**
 * One page of decisions without their results. The page is found first, by ids alone. The labels are taken out of the results where they lie, a result being
 * 20-30 kB of text: one for each track and risk on the page, because the same version under the same engine always calls them the same.
 */
export function pageSql({ filters, sort, from, to }: ListQuery): Statement {
  const { text, values } = matching(filters);
  const tables = tablesFor([sort.field, ...filters.map(({ field }) => field)]);
  const order = `${sort.direction === 'ASC' ? 'asc' : 'desc'}${NULLABLE.has(sort.field) ? ' nulls last' : ''}`;
  return {
    text: `
      with page as materialized (
        select decision.municipality_code, decision.id, ${columnOf(sort.field)} as sort_key
        from ${tables} where ${text}
        order by sort_key ${order}, decision.id limit ${to - from + 1} offset ${from}
      ), shown as materialized (
        select decision.*, page.sort_key, first_value(id) over (partition by rule_set_version_id, engine_version, track_id, risk) as like_id
        from page join decision using (municipality_code, id)
      ), label as materialized (
        select shown.id, result.track -> 'label' as track, result.screening -> 'riskLabel' as risk
        from shown cross join json_to_record(shown.result_text::json) as result (track json, screening json)
        where shown.id = shown.like_id
      )
      select decision.id, decision.kind, decision.municipality_code as municipality, decision.rule_set_version_id as "ruleSetVersionId",
        version.version as "ruleSetVersion", decision.input #>> '{floor,id}' as floor, decision.engine_version as "engineVersion",
        decision.as_of as "asOf", decision.input #>> '{spell,startedOn}' as "startedOn", decision.track_id as track,
        label.track as "trackLabel", decision.risk, label.risk as "riskLabel", decision.outcome,
        decision.result_hash as "resultHash", decision.created_at as "createdAt"
      from shown as decision
        join label on label.id = decision.like_id
        ${VERSION}
      order by decision.sort_key ${order}, decision.id`,
    values,
  };
}
