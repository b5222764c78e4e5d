import { type Schema } from '../api/types';
import { formatNumber } from './format';
import { type Language } from './language';

type Band = Schema<'RuleSetDocument'>['screening']['bands'][number];

/** Which scores a risk band takes: "Mindst 8 point", "Mindst 4 og under 8 point", "Under 4 point"; the only band takes all. `bands` in their order, highest first. */
export function bandSentence(bands: readonly Pick<Band, 'from'>[], index: number, language: Language): string {
  const isDanish = language === 'da';
  const points = (value: number): string => `${formatNumber(value, language)} ${isDanish || value === 1 ? 'point' : 'points'}`;
  const [from, below] = [bands[index]?.from, bands[index - 1]?.from];
  const [atLeast, under, and] = isDanish ? ['Mindst', 'under', 'og'] : ['At least', 'under', 'and'];
  if (from !== undefined && below !== undefined) return `${atLeast} ${formatNumber(from, language)} ${and} ${under} ${points(below)}`;
  if (from !== undefined) return `${atLeast} ${points(from)}`;
  if (below !== undefined) return `${isDanish ? 'Under' : 'Under'} ${points(below)}`;
  return isDanish ? 'Alle' : 'Everyone';
}
