import type { Response } from 'express';
import { contentRange } from './content-range';
import type { ListPage, ListQuery, ListSpec } from './list-query';

/** Puts the head of a list answer and gives its rows: what every list controller returns. */
export function sendList<T>(response: Response, spec: ListSpec, query: ListQuery, page: ListPage<T>): readonly T[] {
  response.setHeader('Content-Range', contentRange(spec.resource, query, page));
  response.setHeader('Access-Control-Expose-Headers', 'Content-Range');
  return page.rows;
}
