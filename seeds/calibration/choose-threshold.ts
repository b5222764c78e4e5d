/** One attainable threshold and the share of the population it takes. */
export interface ThresholdOption {
  readonly from: number;
  readonly share: number;
}

export interface ThresholdChoice {
  /** The option nearest to the target; of two equally near, the higher threshold (fewer people singled out). */
  readonly nearest: ThresholdOption;
  /** The next nearest: scores are whole numbers, so shares move in steps and the reader should see how big they are. */
  readonly next: ThresholdOption;
}

/**
 * Chooses the threshold whose share lies nearest to `target` (a fraction). `shareFrom` gives the share at or above a threshold; every whole number from
 * `lowest` to `highest` is tried, both included. Throws when there are fewer than two.
 */
export function chooseThreshold(shareFrom: (from: number) => number, lowest: number, highest: number, target: number): ThresholdChoice {
  const options: ThresholdOption[] = [];
  for (let from = lowest; from <= highest; from++) options.push({ from, share: shareFrom(from) });
  options.sort((left, right) => Math.abs(left.share - target) - Math.abs(right.share - target) || right.from - left.from);
  const [nearest, next] = options;
  if (!nearest || !next) throw new Error('a threshold needs at least two scores to choose between');
  return { nearest, next };
}
