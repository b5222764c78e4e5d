import { Box, Typography } from '@mui/material';
import { type ReactNode } from 'react';

interface RuleCardProps {
  /** Anchor of the rule in the page. */
  readonly id: string;
  readonly title: string;
  /** Short marks beside the title: a level, "Pligt". */
  readonly marks?: ReactNode;
  /** 4 where the rule stands under a heading of its group. */
  readonly level?: 3 | 4;
  readonly children: ReactNode;
}

/** One rule with a name of its own. */
export function RuleCard({ id, title, marks, level = 3, children }: RuleCardProps) {
  return (
    <Box
      id={id}
      sx={{
        scrollMarginTop: 72,
        minWidth: 0,
        breakInside: 'avoid',
        '&:target': { outline: '2px solid', outlineColor: 'secondary.main', outlineOffset: 6 },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1.5 }}>
        <Typography variant="h3" component={level === 3 ? 'h3' : 'h4'} sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>
          {title}
        </Typography>
        {marks}
      </Box>
      {children}
    </Box>
  );
}
