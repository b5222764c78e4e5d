import type { Response } from 'express';
import type { StoredAnswer } from './stored-answer';

/** Sends a stored decision as it is, without writing its JSON anew; 201 says where it can be found. */
export function sendStored(response: Response, status: 200 | 201, { id, json }: StoredAnswer): void {
  response.status(status);
  if (status === 201) response.setHeader('Location', `/api/decisions/${id}`);
  response.setHeader('Cache-Control', 'no-store');
  response.type('application/json').send(json);
}
