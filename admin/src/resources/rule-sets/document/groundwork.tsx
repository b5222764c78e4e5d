import { Box } from '@mui/material';
import { type RuleSet } from '../../../api/types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { basisSentence, formatDate } from '../../../sentences';
import { lastDayBefore } from '../last-day-before';
import { FactList } from './fact-list';
import { OwnTerms } from './own-terms';
import { SourceList } from './source-list';

/** What the rules rest on: how sure we are of the national minimum, the sources, the municipality's own words, and the fingerprint of the content. */
export function Groundwork({ ruleSet }: { readonly ruleSet: RuleSet }) {
  const text = useText();
  const language = useLanguage();
  const localised = useLocalised();
  const { header } = ruleSet.document;
  const { certainty, reference, validFrom, validTo } = ruleSet.floorDocument;
  const from = formatDate(validFrom, language);
  const period =
    validTo === undefined
      ? text('ruleSets.summary.floorFrom', { from })
      : text('ruleSets.summary.floorFromTo', { from, to: formatDate(lastDayBefore(validTo), language) });
  return (
    <Box sx={{ pt: 1 }}>
      <FactList
        rows={[
          { term: text('ruleSets.summary.floor'), value: `${period}. ${localised(certainty)}` },
          { term: text('ruleSets.summary.floorSource'), value: basisSentence({ source: reference }, language) },
          { term: text('ruleSets.summary.sources'), value: <SourceList sources={header.sources} /> },
          ...(Object.keys(header.terms).length === 0
            ? []
            : [{ term: text('ruleSets.summary.terms'), value: <OwnTerms terms={header.terms} /> }]),
          {
            term: text('ruleSets.summary.hash'),
            value: (
              <>
                <code>{ruleSet.contentHash.slice(0, 12)}</code>
                <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{text('ruleSets.summary.hashHelp')}</Box>
              </>
            ),
          },
        ]}
      />
    </Box>
  );
}
