import { Alert, AlertTitle } from '@mui/material';
import { type Schema } from '../../../api/types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { formatDate } from '../../../sentences';

/** How the analysis went as a whole, what was checked, on which day and against which minimum. */
export function FindingsSummary({ findings: { findings, checkedOn, floor, examples } }: { readonly findings: Schema<'Findings'> }) {
  const text = useText();
  const language = useLanguage();
  const localised = useLocalised();
  return (
    <Alert severity={findings.length === 0 ? 'success' : 'warning'} variant="outlined" sx={{ mb: 1.5 }}>
      <AlertTitle>
        {findings.length === 0 ? text('ruleSets.findings.none') : text('ruleSets.findings.some', { smart_count: findings.length })}
      </AlertTitle>
      {text('ruleSets.findings.checked', { date: formatDate(checkedOn, language), floor: localised(floor.label) })}{' '}
      {examples === null ? text('ruleSets.findings.noExamples') : text('ruleSets.findings.examples', { smart_count: examples })}
    </Alert>
  );
}
