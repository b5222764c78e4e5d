import { Box, Button, Typography } from '@mui/material';
import { useLocalised, useText } from '../i18n/use-text';
import { type ApplyFact, type DecisionPartProps } from './decision-part';
import { IdText } from './id-text';
import { PartSheet } from './part-sheet';
import { ruleLabels } from './rule-labels';
import { useRuleWords } from './use-rule-words';

interface WhatWouldChangeProps extends DecisionPartProps {
  /** Takes a suggestion over; each becomes a button then. */
  readonly onApply?: ApplyFact | undefined;
}

/** The nearest single changes that would lead to another track or risk. */
export function WhatWouldChange({ decision, facts, ruleSet, heading, onApply }: WhatWouldChangeProps) {
  const text = useText();
  const localised = useLocalised();
  const words = useRuleWords(facts, ruleSet);
  const labels = ruleLabels(decision, ruleSet);
  const { whatWouldChange } = decision;
  const riskName = (risk: keyof typeof RISK_KEYS): string => {
    const band = ruleSet?.document.screening.bands.find(({ id }) => id === risk);
    return band ? localised(band.label) : text(RISK_KEYS[risk]);
  };
  return (
    <PartSheet
      title={text('decisions.view.change.title')}
      lead={whatWouldChange.length === 0 ? undefined : text('decisions.view.change.lead')}
      heading={heading}
    >
      {whatWouldChange.length === 0 ? <Typography>{text('decisions.view.change.none')}</Typography> : null}
      <Box component="ul" sx={{ my: 0, pl: 2.5 }}>
        {whatWouldChange.map(({ fact, label, from, to, leadsTo }) => {
          const track = labels.get(`track:${leadsTo.track}`);
          const values = { from: words.valueText(fact, from), to: words.valueText(fact, to) };
          const risk = riskName(leadsTo.risk);
          return (
            <Box component="li" key={fact} sx={{ mb: 0.75 }}>
              <strong>{localised(label)}</strong>
              {': '}
              {text('decisions.view.change.line', values)}
              <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                {track
                  ? text('decisions.view.change.leadsTo', { track: localised(track), risk })
                  : text('decisions.view.change.leadsNowhere', { risk })}
              </Typography>
              <IdText label={text('decisions.view.id')} id={`${fact} · ${leadsTo.track}`} />
              {onApply ? (
                <Button
                  size="small"
                  variant="outlined"
                  className="no-print"
                  aria-label={text('decisions.view.change.applyOne', { fact: localised(label), to: values.to })}
                  onClick={() => onApply(fact, to)}
                >
                  {text('decisions.view.change.apply')}
                </Button>
              ) : null}
            </Box>
          );
        })}
      </Box>
    </PartSheet>
  );
}

const RISK_KEYS = {
  high: 'common.risk.high',
  medium: 'common.risk.medium',
  low: 'common.risk.low',
  undecided: 'common.risk.undecided',
} as const;
