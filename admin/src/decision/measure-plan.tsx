import { Box, Typography } from '@mui/material';
import { useLanguage, useLocalised, useText } from '../i18n/use-text';
import { EmptyState } from '../layout/empty-state';
import { formatDate } from '../sentences';
import { CitizenMeasures } from './citizen-measures';
import { type DecisionPartProps } from './decision-part';
import { useDepth } from './depth';
import { IdText } from './id-text';
import { MeasureTable } from './measure-table';
import { PartSheet, PartSubheading } from './part-sheet';

/** What the citizen is offered or must do beside the conversations, and what is suspended for now. */
export function MeasurePlan({ decision, ruleSet, heading }: DecisionPartProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const [depth] = useDepth();
  const { measures, suspendedMeasures } = decision;
  if (depth === 'citizen') {
    return (
      <PartSheet title={text('decisions.view.measures.title')} heading={heading}>
        <CitizenMeasures measures={measures} />
      </PartSheet>
    );
  }
  return (
    <PartSheet title={text('decisions.view.measures.title')} heading={heading}>
      {measures.length === 0 ? (
        <EmptyState title={text('decisions.view.measures.empty')} text={text('decisions.view.measures.emptyText')} />
      ) : (
        <MeasureTable measures={measures} ruleSet={ruleSet} />
      )}
      {suspendedMeasures.length === 0 ? null : (
        <>
          <PartSubheading>{text('decisions.view.measures.suspended')}</PartSubheading>
          <Box component="ul" sx={{ my: 0, pl: 2.5 }}>
            {suspendedMeasures.map(({ id, label, wouldOpenOn, because }) => (
              <li key={id}>
                {text('decisions.view.measures.suspendedLine', { label: localised(label), date: formatDate(wouldOpenOn, language) })}
                <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                  {localised(because.text)}
                </Typography>
                <IdText label={text('decisions.view.id')} id={`${id} · ${because.code}`} />
              </li>
            ))}
          </Box>
        </>
      )}
    </PartSheet>
  );
}
