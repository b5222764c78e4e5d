import type { Facts } from '../facts/fact';
import type { Localised } from '../shared/localised';
import type { Finding } from './finding';

/** A setting that could be anything without a difference to anybody. */
export function deadParameter(rule: string, text: Localised, witness: Facts | null = null): Finding {
  return { code: 'dead-parameter', severity: 'error', rule, text, witness };
}
