import { Box, Typography } from '@mui/material';
import { type Fact, type FactValue } from '../../../api/types';
import { DepthChooser } from '../../../decision';
import { useText } from '../../../i18n/use-text';
import { Section } from '../../../layout/section';
import { type MunicipalityTrial } from '../request/use-municipality-trial';
import { DifferenceTable } from './difference-table';
import { OneOutcome } from './one-outcome';

interface TwoOutcomesProps {
  readonly here: MunicipalityTrial;
  readonly there: MunicipalityTrial;
  readonly facts: readonly Fact[];
  readonly onApply: (fact: string, value: FactValue) => void;
  readonly onAsk: (fact: string) => void;
}

/** The same citizen in two municipalities: one sentence, what differs row by row, and both outcomes whole beside each other. */
export function TwoOutcomes({ here, there, facts, onApply, onAsk }: TwoOutcomesProps) {
  const text = useText();
  const [left, right] = [here.live.last, there.live.last];
  const both =
    left && right
      ? ([
          { name: here.answeredBy, decision: left.trial },
          { name: there.answeredBy, decision: right.trial },
        ] as const)
      : null;
  return (
    <>
      <Section title={text('trial.compare.title')}>
        {both ? <DifferenceTable left={both[0]} right={both[1]} /> : null}
        {left ? null : <Typography>{text('trial.compare.wait', { municipality: here.name })}</Typography>}
        {right ? null : <Typography>{text('trial.compare.wait', { municipality: there.name })}</Typography>}
      </Section>
      <Box sx={{ mb: 2 }}>
        <DepthChooser />
      </Box>
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: '100%', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
        }}
      >
        {[here, there].map(({ code, answeredBy, ruleSet, live: { last } }) => (
          <Section key={code} title={text('trial.outcome.titleOf', { municipality: answeredBy })}>
            {last ? <OneOutcome last={last} ruleSet={ruleSet} facts={facts} onApply={onApply} onAsk={onAsk} name={answeredBy} /> : null}
          </Section>
        ))}
      </Box>
    </>
  );
}
