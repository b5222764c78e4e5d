import { Box, Typography } from '@mui/material';
import { type Schema } from '../api/types';
import { useLocalised, useText } from '../i18n/use-text';
import { PartSubheading } from './part-sheet';

/** What counts, told to the citizen: what raises or lowers the risk. No points; what is not known yet stands by itself (`MissingFacts`). */
export function CitizenFactors({ factors }: { readonly factors: readonly Schema<'FactorResult'>[] }) {
  const text = useText();
  const localised = useLocalised();
  const holding = factors.filter(({ verdict }) => verdict === 'true');
  const isOpen = factors.some(({ verdict }) => verdict === 'unknown');
  return (
    <>
      <PartSubheading>{text('decisions.view.risk.citizenHolds')}</PartSubheading>
      {holding.length === 0 ? (
        <Typography>{text(isOpen ? 'decisions.view.risk.citizenOpen' : 'decisions.view.risk.citizenNone')}</Typography>
      ) : null}
      <Box component="ul" sx={{ my: 0, pl: 2.5 }}>
        {holding.map(({ id, label, points }) => (
          <li key={id}>
            {localised(label)}
            {': '}
            {text(points < 0 ? 'decisions.view.risk.lowers' : 'decisions.view.risk.raises')}
          </li>
        ))}
      </Box>
    </>
  );
}
