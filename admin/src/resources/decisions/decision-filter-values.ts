/** What the list can be narrowed to. Days are YYYY-MM-DD; the names are the service's. */
export interface DecisionFilterValues {
  readonly ruleSetVersion?: number;
  readonly track?: string;
  readonly risk?: string;
  readonly kind?: string;
  readonly asOf_gte?: string;
  readonly asOf_lte?: string;
}

/** The filters with one of them changed; an empty one is left out, so that "no filter" is an empty object. */
export function withFilter(values: DecisionFilterValues, name: keyof DecisionFilterValues, text: string): DecisionFilterValues {
  const { [name]: _before, ...others } = values;
  if (text === '') return others;
  return { ...others, [name]: name === 'ruleSetVersion' ? Number(text) : text };
}

/** Whether the last day lies before the first: nothing can be found then. */
export function isWrongOrder({ asOf_gte: from, asOf_lte: to }: DecisionFilterValues): boolean {
  return from !== undefined && to !== undefined && to < from;
}
