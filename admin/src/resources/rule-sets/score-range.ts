import { type Schema } from '../../api/types';

/** The lowest and the highest sum of points anybody can get; factors that take points off lower the lowest. */
export function scoreRange(factors: readonly Pick<Schema<'RiskFactor'>, 'points'>[]): { readonly least: number; readonly most: number } {
  const sum = (points: readonly number[]): number => points.reduce((total, each) => total + each, 0);
  const points = factors.map((factor) => factor.points);
  return { least: sum(points.filter((each) => each < 0)), most: sum(points.filter((each) => each > 0)) };
}
