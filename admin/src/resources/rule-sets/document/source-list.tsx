import { Box } from '@mui/material';
import { useLanguage, useText } from '../../../i18n/use-text';
import { basisSentence } from '../../../sentences';
import { sourcesByReport } from '../sources-by-report';

/** The reports the rules are taken from, by the short names they are cited with further down, and the places in them. */
export function SourceList({ sources }: { readonly sources: readonly string[] }) {
  const text = useText();
  const language = useLanguage();
  const { reports, others } = sourcesByReport(sources);
  if (sources.length === 0) return text('ruleSets.summary.noSources');
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {reports.map(({ report, places }) => (
        <li key={report}>
          <strong>{report}</strong> {text(`ruleSets.summary.report.${report}`)}
          {places.length === 0 ? null : (
            <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
              {text('ruleSets.summary.places', { places: places.map((place) => basisSentence({ source: place }, language)).join('; ') })}
            </Box>
          )}
        </li>
      ))}
      {others.map((source) => (
        <li key={source}>{source}</li>
      ))}
    </Box>
  );
}
