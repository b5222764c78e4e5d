import { Box } from '@mui/material';
import { TenantField } from './tenant-field';
import { type TenantChoice } from './with-municipality';

/** The choice of a municipality where nothing else is chosen beside it. */
export function TenantBar(choice: TenantChoice) {
  return (
    <Box sx={{ maxWidth: '20rem', mb: 2 }}>
      <TenantField {...choice} />
    </Box>
  );
}
