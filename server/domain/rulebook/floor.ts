import type { CalendarDate } from '../shared/calendar-date';
import type { Localised } from '../shared/localised';
import type { Basis, CadenceElement, Channel, Measure, NotARule, Parameter } from './rule-set';

/** A legal requirement with the dates between which it holds. `to` is the first day it no longer holds. */
export interface Dated {
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
  readonly basis: Basis;
}

/** The national minimum, as dated data. Loaded without a deployment; never a constant in code. */
export interface Floor {
  readonly id: string;
  readonly label: Localised;
  readonly status: 'inForce' | 'draft';
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate;
  readonly reference: string;
  /** The day somebody last compared the values with the source; null when nobody has. */
  readonly verifiedOn: CalendarDate | null;
  readonly owner: string;
  readonly certainty: Localised;
  readonly cadence: readonly CadenceElement[];
  readonly measures: readonly Measure[];
  /** How a required conversation may be held, by date. Outside every interval: in person. */
  readonly attendance: readonly (Dated & { readonly channels: readonly Channel[] })[];
  /** Periods in which the whole active effort stood still: nothing falls due in them, deadlines move by their length. */
  readonly suspensions: readonly Dated[];
  /** Calendar month in which the municipality takes over from the fund; before it municipal contacts are voluntary offers. */
  readonly takeOverMonth?: number;
  readonly pausesShiftMonths: boolean;
  readonly parameters: readonly Parameter[];
  readonly notRules: readonly NotARule[];
}
