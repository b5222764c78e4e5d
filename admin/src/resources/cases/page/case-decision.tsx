import { Box, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { type Fact, type RuleSet } from '../../../api/types';
import { useFloors } from '../../../api/use-api';
import { type CaseDetail } from '../../../api/work-types';
import { DecisionView } from '../../../decision';
import { useLocalised, useText } from '../../../i18n/use-text';
import { Fold } from '../../../shared/fold';
import { spellDays } from './spell-days';

interface CaseDecisionProps {
  readonly detail: CaseDetail;
  readonly catalogue: readonly Fact[];
  readonly ruleSet: RuleSet | undefined;
}

/** Everything the rules say today with the reasons. It is long, so it is drawn when it is first opened. */
export function CaseDecision({ detail, catalogue, ruleSet }: CaseDecisionProps) {
  const text = useText();
  const [wasOpened, setOpened] = useState(false);
  const localised = useLocalised();
  const floors = useFloors().data ?? [];
  const { decision } = detail;
  if (decision === null) return null;
  const floor = floors.find(({ id }) => id === decision.ruleSet.floor)?.label;
  const floorName = floor ? localised(floor) : decision.ruleSet.floor;
  return (
    <Paper variant="outlined" sx={{ p: { xs: 1.5, sm: 2 }, mb: 2, minWidth: 0 }}>
      <Fold
        onOpen={() => setOpened(true)}
        summary={
          <Typography variant="h2" component="h2">
            {text('cases.page.decision')}
          </Typography>
        }
      >
        <Box sx={{ mt: 1.5 }}>
          {decision.ruleSet.whatIf ? (
            <Typography color="textSecondary" sx={{ mb: 1.5, maxWidth: '75ch' }}>
              {text('cases.page.otherFloor', { floor: floorName })}
            </Typography>
          ) : null}
          {wasOpened ? (
            <DecisionView
              // The mark would say that this is not what the municipality does; in a living case it is.
              decision={{ ...decision, ruleSet: { ...decision.ruleSet, whatIf: false } }}
              facts={catalogue}
              ruleSet={ruleSet?.id === decision.ruleSetVersionId ? ruleSet : undefined}
              spell={spellDays(detail)}
              name={text('cases.page.decision')}
              heading="h3"
            />
          ) : null}
        </Box>
      </Fold>
    </Paper>
  );
}
