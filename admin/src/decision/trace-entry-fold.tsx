import { Box, Typography } from '@mui/material';
import { type Facts } from '../api/types';
import { useLanguage, useLocalised, useText } from '../i18n/use-text';
import { basisSentence } from '../sentences';
import { ConditionTree } from './condition-tree';
import { Fold } from '../shared/fold';
import { IdText } from './id-text';
import { type TraceEntry } from './trace-entries';
import { TraceList } from './trace-list';
import { type RuleWords } from './use-rule-words';
import { VerdictMark } from './verdict-mark';

interface TraceEntryFoldProps {
  readonly entry: TraceEntry;
  readonly seen: Facts;
  readonly words: RuleWords;
  readonly isOpen: boolean;
}

/** One rule, folded: its condition as a tree, its source, its id. */
export function TraceEntryFold({ entry, seen, words, isOpen }: TraceEntryFoldProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const { id, label, verdict, condition, verdicts, trace, recording, basis } = entry;
  const word = text(verdict === null ? 'decisions.view.trace.notRecorded' : `common.verdict.${verdict}`);
  const hasHoles = recording !== 'nodes' && condition != null && (verdict === null || !('fact' in condition));
  return (
    <Fold open={isOpen} summary={<VerdictMark verdict={verdict} word={`${localised(label)}: ${word}`} />}>
      <Box sx={{ pl: 3.5, pb: 1.5 }}>
        {condition === null ? <Typography>{text('decisions.view.trace.unconditional')}</Typography> : null}
        {condition ? <ConditionTree condition={condition} verdicts={verdicts} seen={seen} words={words} /> : null}
        {condition === undefined ? <TraceList trace={trace} words={words} /> : null}
        {hasHoles ? (
          <Typography variant="body2" color="textSecondary">
            {text(recording === 'notPlanned' ? 'decisions.view.trace.notPlannedHelp' : 'decisions.view.trace.notRecordedHelp')}
          </Typography>
        ) : null}
        {basis ? (
          <Typography variant="body2" color="textSecondary">
            {text('decisions.view.trace.basis', { basis: basisSentence(basis, language) })}
          </Typography>
        ) : null}
        <IdText label={text('decisions.view.id')} id={id} />
      </Box>
    </Fold>
  );
}
