import { Box, Typography } from '@mui/material';
import { createContext, type ReactNode, useContext } from 'react';
import { Section } from '../layout/section';
import { type PartHeading } from './decision-part';

interface PartSheetProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly heading?: PartHeading | undefined;
  readonly children: ReactNode;
}

const Level = createContext<PartHeading>('h2');

/** One part of a decision's view under its heading: on its own sheet of a page, or plainly within a section that is there already. */
export function PartSheet({ title, lead, heading = 'h2', children }: PartSheetProps) {
  return (
    <Level.Provider value={heading}>
      {heading === 'h2' ? (
        <Section title={title} lead={lead}>
          {children}
        </Section>
      ) : (
        <Box sx={{ mb: 3, minWidth: 0 }}>
          <Typography variant="h3">{title}</Typography>
          {lead ? (
            <Typography component="div" variant="body2" color="textSecondary" sx={{ maxWidth: '75ch' }}>
              {lead}
            </Typography>
          ) : null}
          <Box sx={{ mt: 1 }}>{children}</Box>
        </Box>
      )}
    </Level.Provider>
  );
}

/** A heading one level below the part's own. */
export function PartSubheading({ children, id }: { readonly children: ReactNode; readonly id?: string }) {
  const level = useContext(Level);
  return (
    <Typography id={id} variant="subtitle2" component={level === 'h2' ? 'h3' : 'h4'} sx={{ fontWeight: 650, mt: 1.5, mb: 0.5 }}>
      {children}
    </Typography>
  );
}
