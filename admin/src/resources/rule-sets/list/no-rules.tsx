import { Box, Link as TextLink, Typography } from '@mui/material';
import { useText } from '../../../i18n/use-text';
import { type RuleSetRow } from '../rule-set-rows';
import { OtherVersions } from './other-versions';

/** A municipality without rules that are valid today: why, and where to go on. */
export function NoRules({ row }: { readonly row: RuleSetRow }) {
  const text = useText();
  const comes = row.coming.length > 0;
  return (
    <Box component="li" sx={{ py: 1.25 }}>
      <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>
        {row.name}
      </Typography>
      <Typography variant="body2" sx={{ maxWidth: '70ch' }}>
        {text(comes ? 'ruleSets.list.notYet' : 'ruleSets.list.noRules')}
      </Typography>
      <Box sx={{ typography: 'body2' }}>
        {comes ? <OtherVersions row={row} /> : <TextLink href="#strategies">{text('ruleSets.list.seeStrategies')}</TextLink>}
      </Box>
    </Box>
  );
}
