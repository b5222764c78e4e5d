import { Box } from '@mui/material';
import { type Condition } from '../../../api/types';
import { useText } from '../../../i18n/use-text';
import { capitalised, readsBetterAsList, type Segment } from '../../../sentences';
import { RuleSentence } from '../../../shared/rule-sentence';
import { SentenceSegments } from '../../../shared/sentence-segments';
import { type Reading } from '../reading';

interface IfThenProps {
  readonly condition: Condition | undefined;
  /** What follows when it holds: "2 point", "i uge 13". */
  readonly result: string;
  /** The whole rule in running words. */
  readonly sentence: readonly Segment[];
  readonly reading: Reading;
}

/** "Hvis A og B: 2 point". A long or nested condition is a list, and then the result stands first: "2 point, hvis alle disse gælder". */
export function IfThen({ condition, result, sentence, reading }: IfThenProps) {
  const text = useText();
  return (
    <Box sx={{ maxWidth: '80ch' }}>
      {condition && readsBetterAsList(condition) ? (
        <RuleSentence
          condition={condition}
          facts={reading.facts}
          valueLabels={reading.labels}
          prefix={text('ruleSets.resultIf', { result: capitalised(result) })}
        />
      ) : (
        <SentenceSegments segments={sentence} />
      )}
    </Box>
  );
}
