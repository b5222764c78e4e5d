import { type CapacityRow } from './capacity-rows';

export interface ChartBar {
  readonly fullTimeEquivalents: number;
  readonly conversations: number;
  readonly isEnough: boolean;
  /** Length as a share of the longest thing in the chart, 0-1. */
  readonly share: number;
}

export interface ChartBars {
  readonly bars: readonly ChartBar[];
  /** Where the demand stands on the same scale, 0-1. */
  readonly demandShare: number;
}

/** The bars of one row on one scale from zero, on which the demand always has a place. */
export function chartBars({ cells }: CapacityRow, demand: number): ChartBars {
  const longest = Math.max(demand, ...cells.map(({ conversations }) => conversations), 1);
  return {
    bars: cells.map(({ fullTimeEquivalents, conversations, isEnough }) => ({
      fullTimeEquivalents,
      conversations,
      isEnough,
      share: conversations / longest,
    })),
    demandShare: demand / longest,
  };
}
