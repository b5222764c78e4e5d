import { type Schema } from '../api/types';
import { formatNumber } from './format';
import { ifThen } from './if-then';
import { type Language } from './language';
import { type Segment } from './segment';
import { type SentenceFact } from './sentence-fact';
import { type SentenceOptions } from './sentence-options';

/** What a factor does to the score: "2 point", "1 point", "trækker 2 point fra". */
export function pointsText(points: number, language: Language): string {
  const size = formatNumber(Math.abs(points), language);
  if (language === 'da') return points < 0 ? `trækker ${size} point fra` : `${size} point`;
  const word = Math.abs(points) === 1 ? 'point' : 'points';
  return points < 0 ? `takes off ${size} ${word}` : `${size} ${word}`;
}

/** A risk factor: "Hvis borgeren er dimittend og uddannelsen er forsinket mindst 6 måneder: 2 point". */
export function factorSentence(
  factor: Pick<Schema<'RiskFactor'>, 'when' | 'points'>,
  facts: readonly SentenceFact[],
  language: Language,
  options: SentenceOptions = {},
): readonly Segment[] {
  return ifThen(factor.when, pointsText(factor.points, language), facts, language, options);
}
