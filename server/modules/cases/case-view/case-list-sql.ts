import type { ListFilter, ListQuery } from '../../../platform/http/list/list-query';
import type { Statement } from '../decision-list-sql';
import { CASE_PEOPLE, CASE_STATE, SHOW_CASES, TASK_COUNTS } from './case-row-sql';

/** Active days so far; pauses that touch or overlap are counted once. For sorting only: the week itself comes from the spell's clock. */
const ACTIVE_DAYS = `
  (least(coalesce(spell.ended_on, $1), $1) - spell.started_on) - coalesce((
    select sum(upper(gap) - lower(gap)) from (
      select unnest(range_agg(daterange(greatest(from_day, spell.started_on), least(coalesce(to_day, $1), coalesce(spell.ended_on, $1), $1)))) as gap
      from spell_pause pause
      where pause.municipality_code = spell.municipality_code and pause.spell_id = spell.id and withdrawn_at is null
        and from_day < least(coalesce(spell.ended_on, $1), $1) and coalesce(to_day, 'infinity') > greatest(from_day, spell.started_on)
    ) as gaps), 0)`;

/** What the fields of the list stand for; a field that is not here cannot reach SQL. $1 is the day. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  id: 'spell.id',
  startedOn: 'spell.started_on',
  endedOn: 'spell.ended_on',
  unemploymentWeek: ACTIVE_DAYS,
  planTrack: 'spell.plan_track',
  risk: `array_position(array['high', 'medium', 'low', 'undecided'], spell.risk)`,
  consultantId: 'spell.consultant_id',
  consultantName: 'consultant.name',
  teamId: 'own_team.id',
  teamName: 'own_team.name',
  state: CASE_STATE,
  openTasks: `coalesce(work."openTasks", 0)`,
  overdueTasks: `coalesce(work."overdueTasks", 0)`,
  pastLegalTasks: `coalesce(work."pastLegalTasks", 0)`,
  nextDueOn: `work."nextDueOn"`,
};

/** Filters that look at something else than what they are sorted by. */
const FILTER_OF: Readonly<Record<string, string>> = {
  risk: 'spell.risk',
  overdue: `coalesce(work."overdueTasks", 0) > 0`,
  pastLegal: `coalesce(work."pastLegalTasks", 0) > 0`,
};

/** Counted for the whole municipality at once. */
const WORK_OF_ALL = `left join (
  select municipality_code, spell_id, ${TASK_COUNTS} from task where closed_as is null and spell_id is not null group by municipality_code, spell_id
) as work on work.municipality_code = spell.municipality_code and work.spell_id = spell.id`;

/** Counted case by case: better where a filter leaves a caseload. */
const WORK_OF_EACH = `left join lateral (
  select ${TASK_COUNTS} from task
  where task.municipality_code = spell.municipality_code and task.spell_id = spell.id and closed_as is null
) as work on true`;

/** Filters that leave few cases. */
const NARROW = new Set(['id', 'consultantId']);

function columnOf(field: string, asFilter = false): string {
  const column = (asFilter ? FILTER_OF[field] : undefined) ?? COLUMN_OF[field];
  if (column === undefined) throw new Error('the list offers a field that has no column');
  return column;
}

/** Tasks are counted only when something is asked of them. */
function tablesFor(columns: readonly string[], filters: readonly ListFilter[]): string {
  if (!columns.some((column) => column.includes('work.'))) return `spell ${CASE_PEOPLE}`;
  return `spell ${CASE_PEOPLE} ${filters.some(({ field }) => NARROW.has(field)) ? WORK_OF_EACH : WORK_OF_ALL}`;
}

interface Matching extends Statement {
  readonly columns: readonly string[];
}

/** Compared as text, so that a value of the wrong form finds nothing instead of failing. */
function matching(filters: readonly ListFilter[]): Matching {
  const columns = filters.map(({ field }) => columnOf(field, true));
  return {
    columns,
    text: ['$1::date is not null', ...columns.map((column, index) => `cast(${column} as text) = any($${index + 2}::text[])`)].join(' and '),
    values: filters.map(({ values }) => values.map(String)),
  };
}

/** How many cases the filters find, as `total`; the first value is the day. */
export function countCasesSql({ filters }: Pick<ListQuery, 'filters'>): Statement {
  const { columns, text, values } = matching(filters);
  return { text: `select count(*)::int as total from ${tablesFor(columns, filters)} where ${text}`, values };
}

/** One page of cases as `CaseRecord`; the first value is the day. The page is found first, by ids alone. */
export function caseListPageSql({ filters, sort, from, to }: ListQuery): Statement {
  const { columns, text, values } = matching(filters);
  const key = columnOf(sort.field);
  const order = `${sort.direction === 'ASC' ? 'asc' : 'desc'} nulls last`;
  return {
    text: `
      with page as materialized (
        select spell.municipality_code, spell.id, ${key} as sort_key
        from ${tablesFor([...columns, key], filters)} where ${text}
        order by sort_key ${order}, spell.id limit ${to - from + 1} offset ${from}
      ), picked as (
        select municipality_code, id, row_number() over (order by sort_key ${order}, id) as place from page
      ) ${SHOW_CASES}`,
    values,
  };
}
