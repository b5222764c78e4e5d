/** One attainable threshold and the share of the population it takes. */
export interface ThresholdOption {
  readonly from: number;
  readonly share: number;
}

export interface ThresholdChoice {
  /** The option nearest to the target; of two equally near, the higher threshold (fewer people singled out). */
  readonly nearest: ThresholdOption;
  /** The next nearest share: scores are whole numbers, so shares move in steps and the reader should see how big they are. `null`: there is no other. */
  readonly next: ThresholdOption | null;
}

/**
 * Chooses the threshold whose share lies nearest to `target` (a fraction). `shareFrom` gives the share at or above a threshold; every whole number from
 * `lowest` to `highest` is tried, both included. Throws when there is none.
 */
export function chooseThreshold(shareFrom: (from: number) => number, lowest: number, highest: number, target: number): ThresholdChoice {
  const options: ThresholdOption[] = [];
  for (let from = lowest; from <= highest; from++) options.push({ from, share: shareFrom(from) });
  options.sort((left, right) => Math.abs(left.share - target) - Math.abs(right.share - target) || right.from - left.from);
  const [nearest] = options;
  if (!nearest) throw new Error('there is no score to put a threshold at');
  return { nearest, next: options.find((option) => option.share !== nearest.share) ?? null };
}
