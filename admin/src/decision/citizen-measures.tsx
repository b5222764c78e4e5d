import { Box, Typography } from '@mui/material';
import { type MeasureSlot } from '../api/types';
import { useLanguage, useLocalised, useText } from '../i18n/use-text';
import { formatDate } from '../sentences';

/** Offers and demands as a citizen reads them. What depends on answers that are missing is said to. */
export function CitizenMeasures({ measures }: { readonly measures: readonly MeasureSlot[] }) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  if (measures.length === 0) return <Typography>{text('decisions.view.measures.empty')}</Typography>;
  return (
    <Box component="ul" sx={{ my: 0, pl: 2.5 }}>
      {measures.map(({ id, label, opensOn, dueOn, mandatory, state }) => {
        const values = { label: localised(label), opens: formatDate(opensOn, language) };
        return (
          <Box component="li" key={id} sx={{ mb: 0.5 }}>
            {dueOn === null
              ? text('decisions.view.measures.citizenFrom', values)
              : text('decisions.view.measures.citizenBetween', { ...values, due: formatDate(dueOn, language) })}{' '}
            {text(mandatory ? 'decisions.view.measures.citizenMust' : 'decisions.view.measures.citizenMay')}
            {state === 'conditional' ? ` ${text('decisions.view.measures.citizenConditional')}` : null}
          </Box>
        );
      })}
    </Box>
  );
}
