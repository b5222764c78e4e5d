/** What a list filter compares with. */
export type FilterScalar = string | number | boolean;

/** How one filter field of a list is read. */
export interface FilterField {
  /** `date`: a day that exists, as `YYYY-MM-DD`. */
  readonly type: 'text' | 'number' | 'boolean' | 'date';
  /** Field of the record it looks at; absent: the field of the same name. */
  readonly of?: string;
  /** Default `equal`. `from` and `to` are inclusive bounds; a bound on a text is read as a date, the only text that is in order. */
  readonly compare?: 'equal' | 'from' | 'to';
}

/** What a list offers; everything else is refused. */
export interface ListSpec {
  /** Resource name in `Content-Range`, e.g. `rule-sets`. */
  readonly resource: string;
  readonly sortFields: readonly string[];
  readonly defaultSort: ListSort;
  readonly filterFields: Readonly<Record<string, FilterField>>;
  /** Fields that the free text search `q` looks into; none: no `q`. */
  readonly searchFields: readonly string[];
}

export interface ListSort {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** One filter condition: the record's field is one of the values (or within a bound). */
export interface ListFilter {
  readonly field: string;
  readonly compare: 'equal' | 'from' | 'to';
  readonly values: readonly FilterScalar[];
}

/** A list request, read and checked. */
export interface ListQuery {
  readonly sort: ListSort;
  /** First row, from 0. */
  readonly from: number;
  /** Last row, included. */
  readonly to: number;
  readonly filters: readonly ListFilter[];
  /** Lower case; absent: no search. */
  readonly search?: string;
}

/** One page of a list and how many rows there are in all. */
export interface ListPage<T> {
  readonly rows: readonly T[];
  readonly total: number;
}
