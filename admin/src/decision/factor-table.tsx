import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { type Fact, type RuleSet, type Schema } from '../api/types';
import { useText } from '../i18n/use-text';
import { FactorRow } from './factor-row';
import { ScrollRegion } from './scroll-region';
import { useRuleWords } from './use-rule-words';

interface FactorTableProps {
  readonly factors: readonly Schema<'FactorResult'>[];
  readonly facts: readonly Fact[];
  readonly ruleSet: RuleSet | undefined;
  readonly label: string;
}

/** Factors with verdict, points and what each saw. */
export function FactorTable({ factors, facts, ruleSet, label }: FactorTableProps) {
  const text = useText();
  const words = useRuleWords(facts, ruleSet);
  return (
    <ScrollRegion label={label}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow sx={{ '& > th': { px: 1 } }}>
            <TableCell scope="col">{text('decisions.view.risk.factor')}</TableCell>
            <TableCell scope="col">{text('decisions.view.risk.assessment')}</TableCell>
            <TableCell scope="col" align="right">
              {text('decisions.view.risk.pointsHead')}
            </TableCell>
            <TableCell scope="col">{text('decisions.view.risk.saw')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {factors.map((factor) => (
            <FactorRow
              key={factor.id}
              factor={factor}
              rule={ruleSet?.document.screening.factors.find(({ id }) => id === factor.id)}
              words={words}
            />
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
