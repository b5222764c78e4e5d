import { DomainError } from '../shared/domain-error';
import type { Facts } from './fact';
import { readPlainObject } from './read-plain';

/** How exposed professions are told: unemployment by municipality and insurance fund, and the share from which a profession counts as exposed. */
export interface FactDerivations {
  readonly professionExposed: {
    /** Per cent unemployed, by municipality code and then by fund (S2 table 5.1). */
    readonly from: ReadonlyMap<string, ReadonlyMap<string, number>>;
    /** Per cent; this much or more is exposed. */
    readonly exposedFrom: number;
  };
}

/** What may stand beside the figures to say where they come from; read by people only. */
const REMARKS = new Set(['basis', 'fromBasis', 'exposedFromBasis', 'source', 'reference', 'label', 'note']);

/** Reads rules/facts/derivations.yaml. Throws `catalogue.*` with the field, e.g. `professionExposed.from.751.AK`. */
export function parseDerivations(raw: unknown): FactDerivations {
  const document = readPlainObject(raw, 'catalogue', '');
  refuseOtherKeys(document, new Set(['professionExposed']), '');
  const field = 'professionExposed';
  const exposed = readPlainObject(document.get(field), 'catalogue', field);
  refuseOtherKeys(exposed, new Set(['from', 'exposedFrom', ...REMARKS]), field);
  const from = new Map<string, ReadonlyMap<string, number>>();
  for (const [municipality, funds] of readPlainObject(exposed.get('from'), 'catalogue', `${field}.from`)) {
    const place = `${field}.from.${municipality}`;
    const shares = new Map<string, number>();
    for (const [fund, share] of readPlainObject(funds, 'catalogue', place)) shares.set(fund, readPercent(share, `${place}.${fund}`));
    from.set(municipality, shares);
  }
  return { professionExposed: { from, exposedFrom: readPercent(exposed.get('exposedFrom'), `${field}.exposedFrom`) } };
}

/**
 * Fills in what follows from other facts: `professionExposed` from insurance fund × municipality. A value that was given stays; an unknown fund or a
 * municipality without figures leaves it unknown.
 */
export function deriveFacts(facts: Facts, municipality: string, derivations: FactDerivations): Facts {
  const given = facts['professionExposed'];
  const fund = facts['insuranceFund'];
  if ((given !== null && given !== undefined) || typeof fund !== 'string') return facts;
  const share = derivations.professionExposed.from.get(municipality)?.get(fund);
  if (share === undefined) return facts;
  return { ...facts, professionExposed: share >= derivations.professionExposed.exposedFrom };
}

function readPercent(raw: unknown, field: string): number {
  if (typeof raw !== 'number' || !(raw >= 0 && raw <= 100)) throw new DomainError('catalogue.wrong_type', { expected: 'percent' }, field);
  return raw;
}

function refuseOtherKeys(entries: ReadonlyMap<string, unknown>, known: ReadonlySet<string>, field: string): void {
  for (const key of entries.keys()) {
    if (!known.has(key)) throw new DomainError('catalogue.unknown_key', { key }, field ? `${field}.${key}` : key);
  }
}
