import { Box, Typography } from '@mui/material';
import { type NodeTrace } from '../api/types';
import { useText } from '../i18n/use-text';
import { IdText } from './id-text';
import { type RuleWords } from './use-rule-words';
import { VerdictMark } from './verdict-mark';

interface TraceListProps {
  readonly trace: readonly NodeTrace[];
  readonly words: RuleWords;
}

/** What was recorded of a condition whose text is not at hand: its nodes in reading order, without the tree. */
export function TraceList({ trace, words }: TraceListProps) {
  const text = useText();
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {trace.map(({ id, verdict, fact, operator, value, saw }) => {
        const isStatement = fact !== undefined && operator !== undefined && value !== undefined;
        const said = isStatement ? words.statement({ fact, operator, value }) : text('decisions.view.trace.group');
        return (
          <Box component="li" key={id} sx={{ mb: 0.5 }}>
            <VerdictMark verdict={verdict} word={`${said}: ${text(`common.verdict.${verdict}`)}`} />
            {fact === undefined ? null : (
              <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block', pl: 2.5 }}>
                {text('decisions.view.trace.saw', { fact: words.factLabel(fact), value: words.valueText(fact, saw) })}
              </Typography>
            )}
            <Box sx={{ pl: 2.5 }}>
              <IdText label={text('decisions.view.id')} id={id} />
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
