import type { SeededRandom } from '../../server/domain/shared/seeded-random';

export function clamp(value: number, from: number, to: number): number {
  return value < from ? from : value > to ? to : value;
}

export function chance(random: SeededRandom, probability: number): boolean {
  return random.next() < probability;
}

/** Exponential with this mean. */
export function exponential(random: SeededRandom, mean: number): number {
  return -Math.log(1 - random.next()) * mean;
}
