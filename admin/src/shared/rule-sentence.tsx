import { Box } from '@mui/material';
import { useLanguage, useText } from '../i18n/use-text';
import { type Condition } from '../api/types';
import { conditionOutline, conditionSentence, readsBetterAsList, type SentenceFact, type ValueLabels } from '../sentences';
import { ConditionList } from './condition-list';
import { SentenceSegments } from './sentence-segments';

interface RuleSentenceProps {
  readonly condition: Condition;
  readonly facts: readonly SentenceFact[];
  /** The words before the sentence, default "Hvis". There are always some: in Danish "borgeren ikke har et netværk" can stand only after them. */
  readonly prefix?: string;
  /** The rule set's own names for tracks and bands; see `valueLabelsOf`. */
  readonly valueLabels?: ValueLabels;
  readonly introducedBy?: 'if' | 'when';
}

/** The condition of a rule as a sentence with what is asked, how and with what marked; a nested or long one as a list. A block: not to be put inside a paragraph. */
export function RuleSentence({ condition, facts, prefix, valueLabels, introducedBy }: RuleSentenceProps) {
  const text = useText();
  const language = useLanguage();
  const options = { ...(valueLabels ? { labels: valueLabels } : {}), ...(introducedBy ? { introducedBy } : {}) };
  const before = `${prefix ?? text('ruleSets.if')} `;
  if (readsBetterAsList(condition)) {
    return (
      <Box sx={{ minWidth: 0 }}>
        {before}
        <ConditionList node={conditionOutline(condition, facts, language, options)} />
      </Box>
    );
  }
  return (
    <Box sx={{ minWidth: 0 }}>
      {before}
      <SentenceSegments segments={conditionSentence(condition, facts, language, options)} />
    </Box>
  );
}
