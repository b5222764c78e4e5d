import { type DecisionLike } from '../../../decision';
import { type Text } from '../../../i18n/use-text';
import { formatDate, formatNumber, type Language } from '../../../sentences';
import { conversationCount } from './conversation-count';

export const COMPARED = [
  'risk',
  'score',
  'track',
  'conversations',
  'next',
  'latest',
  'factors',
  'archetypes',
  'measures',
  'missing',
] as const;
export type Compared = (typeof COMPARED)[number];

/** Rows that may say several things, of which each is the same or not. */
export function isList(what: Compared): boolean {
  return what === 'factors' || what === 'archetypes' || what === 'measures' || what === 'missing';
}

/** One thing said of the citizen in a municipality. */
export interface ComparedItem {
  readonly text: string;
  /** Said of this municipality and not of the other. */
  readonly onlyHere: boolean;
}

export interface ComparedRow {
  readonly what: Compared;
  readonly left: readonly ComparedItem[];
  readonly right: readonly ComparedItem[];
  readonly differs: boolean;
}

function period({ opensOn, dueOn }: Pick<DecisionLike['measures'][number], 'opensOn' | 'dueOn'>, text: Text, language: Language): string {
  const from = formatDate(opensOn, language);
  return dueOn === null ? text('trial.compare.from', { from }) : text('trial.compare.fromTo', { from, to: formatDate(dueOn, language) });
}

function said(decision: DecisionLike, what: Compared, text: Text, language: Language): readonly string[] {
  const { screening, track, contactPlan, measures, missingFacts } = decision;
  const [next] = contactPlan;
  switch (what) {
    case 'risk':
      return [screening.riskLabel[language]];
    case 'score': {
      const { min, max } = screening.score;
      return [
        min === max
          ? formatNumber(min, language)
          : text('trial.compare.between', { min: formatNumber(min, language), max: formatNumber(max, language) }),
      ];
    }
    case 'track':
      return [track.label[language]];
    case 'conversations': {
      const { planned, untilWeek } = conversationCount(decision);
      return [text('trial.compare.conversationsUntil', { count: formatNumber(planned, language), week: untilWeek })];
    }
    case 'next':
      return next ? [text('trial.compare.next', { label: next.label[language], period: period(next, text, language) })] : [];
    case 'latest':
      return next?.latestOn ? [formatDate(next.latestOn, language)] : [];
    case 'factors':
      return screening.factors.filter(({ verdict }) => verdict === 'true').map(({ label }) => label[language]);
    case 'archetypes':
      return screening.archetypes.filter(({ verdict }) => verdict === 'true').map(({ label }) => label[language]);
    case 'measures':
      return measures.map((measure) =>
        text('trial.compare.measure', { label: measure.label[language], period: period(measure, text, language) }),
      );
    case 'missing':
      return missingFacts.map(({ label }) => label[language]);
  }
}

const marked = (items: readonly string[], others: readonly string[]): readonly ComparedItem[] =>
  items.map((item) => ({ text: item, onlyHere: !others.includes(item) }));

/** The same citizen under two municipalities' rules, row by row, each thing marked that is said of one and not of the other. The order within a row is no difference. */
export function compareOutcomes(left: DecisionLike, right: DecisionLike, text: Text, language: Language): readonly ComparedRow[] {
  return COMPARED.map((what) => {
    const [ours, theirs] = [said(left, what, text, language), said(right, what, text, language)];
    const row = { what, left: marked(ours, theirs), right: marked(theirs, ours) };
    return { ...row, differs: [...row.left, ...row.right].some(({ onlyHere }) => onlyHere) };
  });
}
