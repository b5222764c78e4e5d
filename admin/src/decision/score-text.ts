import { type Language } from '../i18n/i18n-provider';
import { type Text } from '../i18n/use-text';
import { formatNumber } from '../sentences';
import { type PointsRange } from './points-range';

/** A score in words: "8 point", and "5-9 point" while facts are missing. A negative bound is written out: "-1 til 3 point". */
export function scoreText({ min, max }: PointsRange, text: Text, language: Language): string {
  const number = (points: number): string => formatNumber(points, language);
  if (min === max) return text('decisions.view.risk.points', { smart_count: min, points: number(min) });
  return text(min < 0 ? 'decisions.view.risk.intervalNegative' : 'decisions.view.risk.interval', { min: number(min), max: number(max) });
}

/** What one factor adds: "+3", "0", "0 til +3", "-2 til 0". */
export function addedPointsText({ min, max }: PointsRange, text: Text, language: Language): string {
  const signed = (points: number): string => `${points > 0 ? '+' : ''}${formatNumber(points, language)}`;
  return min === max ? signed(min) : text('decisions.view.risk.open', { min: signed(min), max: signed(max) });
}
