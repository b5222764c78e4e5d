import { Box, Typography } from '@mui/material';
import { type Condition, type Facts } from '../api/types';
import { useText } from '../i18n/use-text';
import { capitalised, type OutlineNode, plainText } from '../sentences';
import { IdText } from './id-text';
import { type NodeVerdicts } from './trace-verdicts';
import { type RuleWords } from './use-rule-words';
import { VerdictMark } from './verdict-mark';

interface ConditionTreeProps {
  readonly condition: Condition;
  readonly verdicts: NodeVerdicts;
  /** The facts the condition was put to: what a leaf saw when that was not recorded for itself. */
  readonly seen: Facts;
  readonly words: RuleWords;
}

/** A condition as a tree: every group and statement with its verdict and the value it saw. */
export function ConditionTree({ condition, verdicts, seen, words }: ConditionTreeProps) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      <TreeNode node={words.outline(condition)} verdicts={verdicts} seen={seen} words={words} />
    </Box>
  );
}

function TreeNode({ node, verdicts, seen, words }: Omit<ConditionTreeProps, 'condition'> & { readonly node: OutlineNode }) {
  const text = useText();
  const known = verdicts.get(node.nodeId);
  const fact = node.kind === 'statement' ? node.segments.find((segment) => segment.fact !== undefined)?.fact : undefined;
  const said = capitalised(node.kind === 'statement' ? plainText(node.segments) : node.heading);
  const verdict = text(known ? `common.verdict.${known.verdict}` : 'decisions.view.trace.notRecorded');
  return (
    <Box component="li" sx={{ mb: 0.5 }}>
      <VerdictMark verdict={known?.verdict ?? null} word={`${said}: ${verdict}`} />
      {fact === undefined ? null : (
        <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block', pl: 2.5 }}>
          {text('decisions.view.trace.saw', {
            fact: words.factLabel(fact),
            value: words.valueText(fact, known?.saw === undefined ? seen[fact] : known.saw),
          })}
        </Typography>
      )}
      {node.note === undefined ? null : (
        <Typography component="span" variant="body2" sx={{ display: 'block', pl: 2.5, fontStyle: 'italic' }}>
          {node.note}
        </Typography>
      )}
      <Box sx={{ pl: 2.5 }}>
        <IdText label={text('decisions.view.id')} id={fact === undefined ? node.nodeId : `${node.nodeId} · ${fact}`} />
      </Box>
      {node.kind === 'statement' ? null : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, ml: 0.75, pl: 1.75, borderLeft: 2, borderColor: 'divider' }}>
          {node.members.map((member) => (
            <TreeNode key={member.nodeId} node={member} verdicts={verdicts} seen={seen} words={words} />
          ))}
        </Box>
      )}
    </Box>
  );
}
