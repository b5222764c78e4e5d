import { type Schema } from '../api/types';
import { formatList, formatMonth } from './format';
import { ifThen } from './if-then';
import { type Language } from './language';
import { quoted } from './member-words';
import { type Segment, textSegment } from './segment';
import { type SentenceFact } from './sentence-fact';
import { type SentenceOptions } from './sentence-options';
import { timingSentence } from './timing-sentence';

type Suspension = Schema<'RuleSetDocument'>['measures']['suspensions'][number];

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Who gets a measure and when: "Hvis borgerens spor er »Intensivt spor«: fra uge 1 til uge 13"; without a condition "Alle: i uge 13". */
export function measureSentence(
  measure: Pick<Schema<'Measure'>, 'when' | 'timing'>,
  facts: readonly SentenceFact[],
  language: Language,
  options: SentenceOptions = {},
): readonly Segment[] {
  const timing = small(timingSentence(measure.timing, language));
  if (!measure.when) return [textSegment(`${language === 'da' ? 'Alle' : 'Everyone'}: ${timing}`)];
  return ifThen(measure.when, timing, facts, language, options);
}

/** When a group of measures falls away, and what remains: season is judged on the day each measure would begin. */
export function suspensionSentence(
  suspension: Pick<Suspension, 'highSeasonMonths' | 'whenUnemploymentRising' | 'fallback'>,
  language: Language,
): string {
  const { highSeasonMonths, whenUnemploymentRising, fallback } = suspension;
  const isDanish = language === 'da';
  const months = formatList(
    highSeasonMonths.map((month) => formatMonth(month, language)),
    isDanish ? 'eller' : 'or',
  );
  const reasons = [
    ...(months === '' ? [] : [isDanish ? `når tilbuddet ville begynde i ${months}` : `when the measure would begin in ${months}`]),
    ...(whenUnemploymentRising ? [isDanish ? 'når ledigheden er stigende' : 'while unemployment is rising'] : []),
  ];
  const by = small(timingSentence({ by: fallback.by }, language));
  const [joined, instead] = isDanish
    ? [`Udsættes${reasons.map((reason, index) => (index === 0 ? `, ${reason}` : `, eller ${reason}`)).join('')}`, 'I stedet']
    : [`Suspended${reasons.map((reason, index) => (index === 0 ? ` ${reason}` : ` or ${reason}`)).join('')}`, 'Instead'];
  return `${joined}. ${instead}: ${quoted(fallback.label[language], language)} ${by}`;
}
