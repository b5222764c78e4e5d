import { Box } from '@mui/material';
import { type Schema } from '../api/types';
import { useLocalised, useText } from '../i18n/use-text';
import { IdText } from './id-text';

/** Reasons as sentences; the auditor also sees their codes. */
export function ReasonList({ reasons }: { readonly reasons: readonly Schema<'Reason'>[] }) {
  const text = useText();
  const localised = useLocalised();
  return (
    <Box component="ul" sx={{ my: 0, pl: 2.5 }}>
      {reasons.map((reason) => (
        <li key={reason.code}>
          {localised(reason.text)}
          <IdText label={text('decisions.view.code')} id={reason.code} />
        </li>
      ))}
    </Box>
  );
}
