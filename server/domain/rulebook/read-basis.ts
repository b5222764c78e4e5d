import type { Localised } from '../shared/localised';
import { DomainError } from '../shared/domain-error';
import { childPath, type Read, readLocalised, readText, record, optional } from './document-readers';
import type { Basis } from './rule-set';

interface LooseBasis {
  readonly source?: string;
  readonly assumption?: true;
  readonly reason?: Localised;
}

const readTrue: Read<true> = (value, path) => {
  if (value !== true) throw new DomainError('rule_set.wrong_type', { expected: 'true' }, path);
  return true;
};

const readLoose = record<LooseBasis>({ source: optional(readText), assumption: optional(readTrue), reason: optional(readLocalised) });

/** A place in the sources, or an assumption with its reason. Throws `rule_set.basis_missing` for neither and `rule_set.assumption_without_reason`. */
export const readBasis: Read<Basis> = (value, path) => {
  const { source, assumption, reason } = readLoose(value, path);
  if (assumption !== undefined) {
    if (reason === undefined) throw new DomainError('rule_set.assumption_without_reason', {}, childPath(path, 'reason'));
    return { ...(source === undefined ? {} : { source }), assumption, reason };
  }
  if (reason !== undefined) throw new DomainError('rule_set.reason_without_assumption', {}, childPath(path, 'assumption'));
  if (source === undefined) throw new DomainError('rule_set.basis_missing', {}, path);
  return { source };
};
