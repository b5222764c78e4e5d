import { settings } from './settings';

interface Persona {
  readonly id: string;
  readonly municipality: string;
  readonly asOf: string;
  readonly spell: unknown;
  readonly facts: Readonly<Record<string, unknown>>;
}

async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const answer = await fetch(settings.url + path, init);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

const filtered = (filter: Readonly<Record<string, unknown>>): string => `filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** Id of the newest published version of an owner: a kommunekode or a strategy. */
export async function ruleSetId(owner: string): Promise<string> {
  const [first] = await ask<{ id: string }[]>(`/api/rule-sets?${filtered({ owner, status: 'published' })}`);
  if (!first) throw new Error(`no published rule set of ${owner}`);
  return first.id;
}

/** The console's address of a stored case decision of the municipality on this track. */
export async function decisionPath(municipality: string, track: string): Promise<string> {
  const [first] = await ask<{ id: string }[]>(`/api/decisions?${filtered({ track })}`, { headers: { 'x-municipality': municipality } });
  if (!first) throw new Error(`no decision on ${track} in ${municipality}`);
  return `/decisions/${municipality}~${first.id}/show`;
}

/** Applies for a course on behalf of an invented citizen; the console's address of the stored answer. */
export async function grantPath(persona: string): Promise<string> {
  const [who] = await ask<Persona[]>(`/api/personas?${filtered({ id: persona })}`);
  if (!who) throw new Error(`no persona ${persona}`);
  const { municipality, asOf, spell, facts } = who;
  const course = { name: 'Python', priceOere: 1_250_000, weeks: 4, onPositiveList: true };
  const { id } = await ask<{ id: string }>('/api/grant-decisions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ municipality, asOf, spell, facts, course }),
  });
  return `/decisions/${municipality}~${id}/show`;
}

interface Consultant {
  readonly id: string;
  readonly name: string;
  readonly openTasks: number;
  readonly overdueTasks: number;
}

const as = (municipality: string): RequestInit => ({ headers: { 'x-municipality': municipality } });

/** The consultant of the demo with the most tasks that are overdue. */
export async function busiestConsultant(municipality: string): Promise<Consultant> {
  const all = await ask<Consultant[]>('/api/consultants', as(municipality));
  const [first] = [...all].sort((one, other) => other.overdueTasks - one.overdueTasks);
  if (!first) throw new Error(`no consultants in ${municipality}`);
  return first;
}

export interface DemoCase {
  readonly id: string;
  readonly citizen: { readonly externalId: string };
  readonly overdueTasks: number;
  readonly unemploymentWeek: number;
}

/** A running case of the demo with an overdue task. */
export async function lateCase(municipality: string): Promise<DemoCase> {
  const [first] = await ask<DemoCase[]>(`/api/cases?${filtered({ state: 'open', overdue: true })}`, as(municipality));
  if (!first) throw new Error(`no late case in ${municipality}`);
  return first;
}

/** The console's address of that case. */
export async function lateCasePath(municipality: string): Promise<string> {
  return `/cases/${municipality}~${(await lateCase(municipality)).id}/show`;
}
