import { DomainError } from '../shared/domain-error';
import {
  childPath,
  dictionary,
  listOf,
  oneOf,
  optional,
  type Read,
  readDate,
  readId,
  readLocalised,
  readText,
  record,
} from './document-readers';
import type { Header } from './rule-set';

const readCode: Read<string> = (value, path) => {
  if (typeof value !== 'string' || !/^\d{3}$/.test(value)) throw new DomainError('rule_set.invalid_municipality', {}, path);
  return value;
};

const readLooseHeader = record<Header>({
  kind: oneOf(['municipality', 'strategy']),
  id: readId,
  name: readText,
  municipality: optional(readCode),
  validFrom: readDate,
  floor: readId,
  owner: readText,
  reviewBy: readDate,
  summary: readLocalised,
  terms: dictionary(readLocalised),
  sources: listOf(readText, 1, 100),
});

/** A municipality's id is its code; a strategy has none. */
export const readHeader: Read<Header> = (value, path) => {
  const header = readLooseHeader(value, path);
  if (header.kind === 'strategy' && header.municipality !== undefined) {
    throw new DomainError('rule_set.municipality_of_strategy', {}, childPath(path, 'municipality'));
  }
  if (header.kind === 'municipality') {
    if (header.municipality === undefined)
      throw new DomainError('rule_set.missing_key', { key: 'municipality' }, childPath(path, 'municipality'));
    if (header.id !== header.municipality)
      throw new DomainError('rule_set.id_is_not_code', { code: header.municipality }, childPath(path, 'id'));
  }
  if (header.reviewBy < header.validFrom)
    throw new DomainError('rule_set.date_order', { from: header.validFrom }, childPath(path, 'reviewBy'));
  return header;
};
