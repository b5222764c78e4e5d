import { type Fact, type RuleSetDocument, type Schema } from '../../api/types';
import { type Text } from '../../i18n/use-text';
import {
  archetypeSentence,
  bandSentence,
  cadenceSentence,
  capitalised,
  conversationKindText,
  criterionSentence,
  factorSentence,
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  formatRange,
  type Language,
  mannerSentence,
  measureKindText,
  measureSentence,
  plural,
  reminderStepSentence,
  suspensionSentence,
  trackSentence,
  valueLabelsOf,
} from '../../sentences';
import { line, type Lines } from './compared-row';

type Measure = Schema<'Measure'>;
type Element = Schema<'CadenceElement'>;

/** Says what one rule set's rules say, line by line, in the reader's language. */
export function sideReader(document: RuleSetDocument, facts: readonly Fact[], language: Language, text: Text) {
  const options = { labels: valueLabelsOf(document, facts) };
  const byId = <T extends { readonly id: string; readonly label: Schema<'Localised'> }>(items: readonly T[]) =>
    Object.fromEntries(items.map(({ id, label }) => [id, label]));
  const cadenceNames = { tracks: byId(document.tracks.ordered), elements: byId(document.cadence.elements) };
  const or = language === 'da' ? 'eller' : 'or';
  const and = language === 'da' ? 'og' : 'and';
  const kinds = (all: readonly Schema<'ConversationKind'>[]): string =>
    formatList(
      all.map((kind) => conversationKindText(kind, language)),
      and,
    );
  return {
    track: (track: Schema<'Track'>): Lines => [
      line(track.label[language]),
      trackSentence(track, facts, language, { ...options, isOnly: document.tracks.ordered.length === 1 }),
      line(text('compare.row.level', { level: text(`common.level.${track.level}`) })),
      ...(track.guidanceShare ? [line(text('compare.row.share', { share: shareText(track.guidanceShare, language) }))] : []),
    ],
    band: (index: number): Lines => [line(bandSentence(document.screening.bands, index, language))],
    factor: (factor: Schema<'RiskFactor'>): Lines => [
      factorSentence(factor, facts, language, options),
      line(text(`compare.row.${factor.nature}`)),
    ],
    archetype: (archetype: Schema<'Archetype'>): Lines => [
      line(archetypeSentence(archetype, language)),
      line(
        capitalised(
          formatList(
            archetype.tellTales.map(({ label }) => label[language].charAt(0).toLowerCase() + label[language].slice(1)),
            and,
          ),
        ),
      ),
    ],
    manner: (): Lines => [line(mannerSentence(document.cadence.ordinaryManner, language))],
    clock: (): Lines => [line(text('compare.row.kinds', { kinds: kinds(document.clock.resets) }))],
    element: (element: Element): Lines => [
      line(cadenceSentence(element, language, cadenceNames)),
      ...(element.manner ? [line(mannerSentence(element.manner, language))] : []),
    ],
    measure: (measure: Measure): Lines => [
      measureSentence(measure, facts, language, options),
      line(text(measure.mandatory ? 'compare.row.mandatory' : 'compare.row.offered')),
      ...(measure.durationWeeks === undefined
        ? []
        : [line(text('compare.row.duration', { weeks: formatNumber(measure.durationWeeks, language) }))]),
    ],
    suspension: (suspension: RuleSetDocument['measures']['suspensions'][number]): Lines => [line(suspensionSentence(suspension, language))],
    criterion: (criterion: Schema<'Grants'>['criteria'][number]): Lines => [criterionSentence(criterion, facts, language, options)],
    followUp: ({ kinds: all, withinWeeks }: NonNullable<Schema<'Grants'>['followUpMeasure']>): Lines => [
      line(
        text('compare.row.followUpWithin', {
          kinds: formatList(
            all.map((kind) => measureKindText(kind, language)),
            or,
          ),
          weeks: formatNumber(withinWeeks, language),
        }),
      ),
    ],
    perWeek: (): Lines => {
      const { byMonth } = document.capacity.conversationsPerWeek;
      return [line(formatRange(Math.min(...byMonth), Math.max(...byMonth), language))];
    },
    reminder: (plan: Schema<'ReminderPlan'>): Lines => plan.steps.map((step) => line(reminderStepSentence(step, language))),
    parameter: ({ value, unit }: Schema<'Parameter'>): Lines => {
      if (typeof value === 'boolean') return [line(text(value ? 'common.yes' : 'common.no'))];
      if (typeof value === 'string') return [line(value)];
      return [line(`${formatNumber(value, language)} ${plural(value, unit ? { unit } : {}, language)}`.trim())];
    },
    closingDays: (): Lines =>
      document.calendar.closingDays.map(({ from, to, label }) =>
        line(`${label[language]}: ${formatDate(from, language)}${from === to ? '' : ` - ${formatDate(to, language)}`}`),
      ),
  };
}

export type SideReader = ReturnType<typeof sideReader>;

function shareText({ atLeast, atMost }: NonNullable<Schema<'Track'>['guidanceShare']>, language: Language): string {
  return atLeast === undefined
    ? `≤ ${formatPercent(atMost, language)}`
    : `${formatPercent(atLeast, language)} - ${formatPercent(atMost, language)}`;
}
