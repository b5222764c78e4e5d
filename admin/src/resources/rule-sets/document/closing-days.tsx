import { Box, Typography } from '@mui/material';
import { type RuleSetDocument } from '../../../api/types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { formatDate } from '../../../sentences';
import { Fold } from '../../../shared/fold';
import { RuleNotes } from './rule-notes';

/** Days on which the municipality is closed beside the public holidays. */
export function ClosingDays({ calendar }: { readonly calendar: RuleSetDocument['calendar'] }) {
  const text = useText();
  const language = useLanguage();
  const localised = useLocalised();
  const { closingDays, basis } = calendar;
  return (
    <>
      {closingDays.length === 0 ? (
        <Typography>{text('ruleSets.capacity.closingNone')}</Typography>
      ) : (
        <Fold summary={text('ruleSets.capacity.closingCount', { smart_count: closingDays.length })}>
          <Box component="ul" sx={{ m: 0, pl: 4 }}>
            {closingDays.map(({ from, to, label }) => (
              <li key={from}>
                {from === to
                  ? formatDate(from, language)
                  : text('ruleSets.capacity.closingRange', { from: formatDate(from, language), to: formatDate(to, language) })}
                {`: ${localised(label)}`}
              </li>
            ))}
          </Box>
        </Fold>
      )}
      <RuleNotes basis={basis} />
    </>
  );
}
