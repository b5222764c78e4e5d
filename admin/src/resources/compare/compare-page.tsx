import SwapHoriz from '@mui/icons-material/SwapHoriz';
import { Alert, Button, Paper } from '@mui/material';
import { useNavigate, useParams } from 'react-router-dom';
import { type RuleSetSummary } from '../../api/types';
import { useFacts, useRuleSet, useRuleSets } from '../../api/use-api';
import { useText } from '../../i18n/use-text';
import { EmptyState } from '../../layout/empty-state';
import { Page } from '../../layout/page';
import { QueryState } from '../../layout/query-state';
import { chooseSides } from './choose-sides';
import { Comparison } from './comparison';
import { RuleSetChoice } from './rule-set-choice';

/** Two rule sets side by side: any two municipalities, strategies or versions. Which two stands in the address, so that the comparison can be sent to a colleague. */
export default function ComparePage() {
  const text = useText();
  const { left, right } = useParams();
  const ruleSets = useRuleSets();
  return (
    <Page
      title={text('compare.title')}
      lead={text('compare.lead')}
      actions={
        <Button variant="outlined" onClick={() => window.print()}>
          {text('common.print')}
        </Button>
      }
    >
      <QueryState query={ruleSets}>
        {(all) => {
          const sides = chooseSides(all, { ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }) });
          return sides === null ? (
            <EmptyState title={text('compare.noRuleSets.title')} text={text('compare.noRuleSets.text')} />
          ) : (
            <Sides {...sides} ruleSets={all} />
          );
        }}
      </QueryState>
    </Page>
  );
}

interface SidesProps {
  readonly left: string;
  readonly right: string;
  readonly ruleSets: readonly RuleSetSummary[];
}

function Sides({ left, right, ruleSets }: SidesProps) {
  const text = useText();
  const navigate = useNavigate();
  const facts = useFacts();
  const one = useRuleSet(left);
  const other = useRuleSet(right);
  const go = (toLeft: string, toRight: string): void => void navigate(`/compare/${toLeft}/${toRight}`);
  return (
    <>
      <Paper
        variant="outlined"
        className="no-print"
        sx={{
          p: 1.5,
          mb: 2,
          display: 'grid',
          gap: 1.5,
          alignItems: 'center',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1fr auto 1fr' },
        }}
      >
        <RuleSetChoice label={text('compare.left')} ruleSets={ruleSets} value={left} onChange={(id) => go(id, right)} />
        <Button startIcon={<SwapHoriz aria-hidden="true" />} onClick={() => go(right, left)}>
          {text('compare.swap')}
        </Button>
        <RuleSetChoice label={text('compare.right')} ruleSets={ruleSets} value={right} onChange={(id) => go(left, id)} />
      </Paper>
      {left === right ? (
        <Alert severity="info" sx={{ mb: 2 }}>
          {text('compare.theSame')}
        </Alert>
      ) : null}
      <QueryState query={facts}>
        {(catalogue) => (
          <QueryState query={one}>
            {(leftSet) => (
              <QueryState query={other}>{(rightSet) => <Comparison left={leftSet} right={rightSet} facts={catalogue} />}</QueryState>
            )}
          </QueryState>
        )}
      </QueryState>
    </>
  );
}
