import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { type Fact, type GrantDecision, type RuleSet } from '../../api/types';
import { IdText } from '../../decision/id-text';
import { ScrollRegion } from '../../decision/scroll-region';
import { useRuleWords } from '../../decision/use-rule-words';
import { VerdictMark } from '../../decision/verdict-mark';
import { useLanguage, useLocalised, useText } from '../../i18n/use-text';
import { criterionSentence, plainText, sourceText } from '../../sentences';

interface CriterionTableProps {
  readonly decision: GrantDecision;
  readonly facts: readonly Fact[];
  readonly ruleSet: RuleSet | undefined;
}

/** The criteria as a checklist: whether each is met, its role, what that means here, and where it comes from. */
export function CriterionTable({ decision, facts, ruleSet }: CriterionTableProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const { options } = useRuleWords(facts, ruleSet);
  const label = text('decisions.grant.criteria');
  return (
    <ScrollRegion label={label}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {(['criterion', 'verdict', 'role', 'effect', 'source'] as const).map((column) => (
              <TableCell key={column} scope="col">
                {text(`decisions.grant.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {decision.criteria.map(({ id, label: name, verdict, role, effect, source }) => {
            const rule = ruleSet?.document.grants.criteria.find((one) => one.id === id);
            return (
              <TableRow key={id} sx={{ verticalAlign: 'top' }}>
                <TableCell component="th" scope="row" sx={{ minWidth: '16rem', fontWeight: 400 }}>
                  <strong>{localised(name)}</strong>
                  {rule ? (
                    <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                      {plainText(criterionSentence(rule, facts, language, options))}
                    </Typography>
                  ) : null}
                  <IdText label={text('decisions.view.id')} id={id} />
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  <VerdictMark verdict={verdict} word={text(`decisions.grant.verdicts.${verdict}`)} />
                </TableCell>
                <TableCell>{text(`decisions.grant.roles.${role}`)}</TableCell>
                <TableCell>{text(`decisions.grant.effects.${effect}`)}</TableCell>
                <TableCell>{source === 'assumption' ? text('common.assumption') : sourceText(source, language)}</TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
