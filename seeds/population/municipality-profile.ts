import durationModel from '../reference/duration-model.json';
import finishedProgrammes from '../reference/finished-programmes-2019.json';
import margins from '../reference/unemployed-academics-2020-04.json';
import { type Fund, FUNDS } from './person-facts';

/** The five university cities with published margins (S2 table 5.1), in the order of the table. */
export const DEMO_MUNICIPALITIES = ['101', '751', '147', '461', '851'] as const;

/** Those of S3 without published margins: an inflow can be simulated with national figures, but there is no demo stock. */
export const CASE_MUNICIPALITIES = ['153', '173', '259'] as const;

/** What the generator knows of one municipality. */
export interface MunicipalityProfile {
  readonly code: string;
  /** Unemployed by fund, S2 table 5.1; the whole country's for a municipality that is not in the table. */
  readonly stock: Readonly<Record<Fund, number>>;
  readonly hasPublishedStock: boolean;
  /** Mean length of finished programmes in weeks, S2 table 5.2. */
  readonly meanWeeks: number;
  /** Log weekly hazard of a neutral person, and mean weeks by fund: results of `calibrate-durations`. */
  readonly logBaseHazard: number;
  readonly meanWeeksByFund: Readonly<Record<Fund, number>>;
  /** Share of the inflow that can search for work in English only. */
  readonly englishShare: number;
  /** Share willing to move for a job. */
  readonly moveShare: number;
}

/**
 * Aarhus: about 300 people were in the English-speaking programme in 2019 (S2 5.4), of an inflow of some 6,000 a year (stock ÷ mean length). The other shares,
 * and all shares willing to move, are assumptions: København's labour market draws more internationals and gives least reason to move.
 */
const ENGLISH_SHARE: Readonly<Record<string, number>> = { '101': 0.08, '147': 0.06, '751': 0.05, '851': 0.05, '461': 0.05 };
const MOVE_SHARE: Readonly<Record<string, number>> = { '101': 0.24, '147': 0.24, '751': 0.34, '851': 0.42, '461': 0.4 };

/** Kommunekode, or `DK` for the whole country (strategies). Throws for a code without a profile. */
export function municipalityProfile(code: string): MunicipalityProfile {
  const published = (DEMO_MUNICIPALITIES as readonly string[]).includes(code);
  if (!published && code !== 'DK' && !(CASE_MUNICIPALITIES as readonly string[]).includes(code)) {
    throw new Error(`no population profile for municipality ${code}`);
  }
  const key = published ? (code as keyof typeof finishedProgrammes.meanWeeks) : 'DK';
  const { logBaseHazard, meanWeeksByFund } = durationModel.areas[key];
  return {
    code,
    stock: margins.areas[key].count,
    hasPublishedStock: published,
    meanWeeks: key === 'DK' ? finishedProgrammes.national.meanWeeks : finishedProgrammes.meanWeeks[key],
    logBaseHazard,
    meanWeeksByFund,
    englishShare: ENGLISH_SHARE[code] ?? 0.05,
    moveShare: MOVE_SHARE[code] ?? 0.3,
  };
}

/**
 * People who become unemployed in a year, by fund: stock ÷ mean length (Little's law), which makes the simulated inflow and the published stock belong
 * together in a steady state.
 */
export function yearlyInflow(profile: MunicipalityProfile): Readonly<Record<Fund, number>> {
  const perYear = (fund: Fund): number => (profile.stock[fund] * 52) / profile.meanWeeksByFund[fund];
  return { AK: perYear('AK'), JKS: perYear('JKS'), MA: perYear('MA'), CA: perYear('CA') };
}

/** Everybody, all funds together. */
export function stockSize(profile: MunicipalityProfile): number {
  return FUNDS.reduce((sum, fund) => sum + profile.stock[fund], 0);
}
