import { Typography } from '@mui/material';
import { type Fact, type RuleSet, type Schema } from '../api/types';
import { useLocalised, useText } from '../i18n/use-text';
import { Fold } from '../shared/fold';
import { useDepth } from './depth';
import { FactorTable } from './factor-table';

interface AllFactorsProps {
  readonly factors: readonly Schema<'FactorResult'>[];
  readonly facts: readonly Fact[];
  readonly ruleSet: RuleSet | undefined;
}

/**
 * Every factor: those that hold, then those that are not known yet, each in the order of the rules. Those that do not hold are there by name and unfold; they are
 * unfolded for the auditor.
 */
export function AllFactors({ factors, facts, ruleSet }: AllFactorsProps) {
  const text = useText();
  const localised = useLocalised();
  const [depth] = useDepth();
  const counting = [...factors.filter(({ verdict }) => verdict === 'true'), ...factors.filter(({ verdict }) => verdict === 'unknown')];
  const others = factors.filter(({ verdict }) => verdict === 'false');
  const names = others.map(({ label }) => localised(label)).join(', ');
  return (
    <>
      {counting.length === 0 ? (
        <Typography>{text('decisions.view.risk.citizenNone')}</Typography>
      ) : (
        <FactorTable factors={counting} facts={facts} ruleSet={ruleSet} label={text('decisions.view.risk.factors')} />
      )}
      {others.length === 0 ? null : (
        <Fold
          key={depth}
          open={depth === 'auditor'}
          summary={<Typography component="span">{text('decisions.view.risk.notHolding', { count: others.length, names })}</Typography>}
        >
          <FactorTable factors={others} facts={facts} ruleSet={ruleSet} label={text('decisions.view.risk.factorsNot')} />
        </Fold>
      )}
    </>
  );
}
