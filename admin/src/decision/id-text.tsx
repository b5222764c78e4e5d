import { Box } from '@mui/material';
import { useDepth } from './depth';

interface IdTextProps {
  readonly label: string;
  readonly id: string;
}

/** An id, code or hash with what it is; only the auditor is shown such things. */
export function IdText({ label, id }: IdTextProps) {
  const [depth] = useDepth();
  if (depth !== 'auditor') return null;
  return (
    <Box component="span" sx={{ display: 'block', fontSize: '0.8rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>
      {label}
      {': '}
      <code>{id}</code>
    </Box>
  );
}
