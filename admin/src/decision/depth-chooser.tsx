import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useId } from 'react';
import { useText } from '../i18n/use-text';
import { type Depth, DEPTHS, useDepth } from './depth';

/** Lets the reader choose for whom the reasons are told. */
export function DepthChooser() {
  const text = useText();
  const label = useId();
  const [depth, setDepth] = useDepth();
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5, mb: 2 }}>
      <Typography id={label} component="span" sx={{ fontWeight: 600 }}>
        {text('decisions.depth.label')}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        color="primary"
        value={depth}
        aria-labelledby={label}
        onChange={(_event, chosen: Depth | null) => chosen && setDepth(chosen)}
      >
        {DEPTHS.map((one) => (
          <ToggleButton key={one} value={one} sx={{ px: 1.5, py: 0.5 }}>
            {text(`decisions.depth.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Typography component="span" variant="body2" color="textSecondary" aria-live="polite">
        {text(`decisions.depth.${depth}Help`)}
      </Typography>
    </Box>
  );
}
