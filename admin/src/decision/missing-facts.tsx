import { Box, Button, Typography } from '@mui/material';
import { useLanguage, useLocalised, useText } from '../i18n/use-text';
import { formatList } from '../sentences';
import { type AnyResult, type DecisionPartProps } from './decision-part';
import { useDepth } from './depth';
import { IdText } from './id-text';
import { PartSheet } from './part-sheet';
import { ruleLabels } from './rule-labels';
import { settledText } from './settled-text';

interface MissingFactsProps extends Pick<DecisionPartProps, 'ruleSet' | 'heading'> {
  readonly decision: AnyResult;
  /** Takes the reader to the question; each fact becomes a button then. */
  readonly onAsk?: ((fact: string) => void) | undefined;
}

/** What is not known, and what each answer would settle. */
export function MissingFacts({ decision, ruleSet, heading, onAsk }: MissingFactsProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const [depth] = useDepth();
  const { missingFacts } = decision;
  const labels = ruleLabels(decision, ruleSet);
  return (
    <PartSheet
      title={text('decisions.view.missing.title')}
      lead={missingFacts.length === 0 ? undefined : text('decisions.view.missing.lead')}
      heading={heading}
    >
      {missingFacts.length === 0 ? <Typography>{text('decisions.view.missing.none')}</Typography> : null}
      <Box component="ul" sx={{ my: 0, pl: 2.5 }}>
        {missingFacts.map(({ fact, label, wouldSettle }) => {
          const settled = [...new Set(wouldSettle.map((reference) => settledText(reference, labels, text, language)))];
          return (
            <Box component="li" key={fact} sx={{ mb: 0.5 }}>
              <strong>{localised(label)}</strong>
              {depth === 'citizen' ? null : (
                <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                  {text('decisions.view.missing.settles', { rules: formatList(settled, text('decisions.view.and')) })}
                </Typography>
              )}
              <IdText label={text('decisions.view.id')} id={[fact, ...wouldSettle].join(' · ')} />
              {onAsk ? (
                <Button
                  size="small"
                  className="no-print"
                  aria-label={text('decisions.view.missing.askAbout', { fact: localised(label) })}
                  onClick={() => onAsk(fact)}
                >
                  {text('decisions.view.missing.ask')}
                </Button>
              ) : null}
            </Box>
          );
        })}
      </Box>
    </PartSheet>
  );
}
