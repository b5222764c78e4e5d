import { Box } from '@mui/material';
import { useText } from '../../i18n/use-text';
import { Section } from '../../layout/section';

/** What S3 asks a manager to keep in mind. */
export function CareSection() {
  const text = useText();
  return (
    <Section title={text('capacity.care.title')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5, maxWidth: '75ch', '& li': { mb: 0.5 } }}>
        <li>{text('capacity.care.indication')}</li>
        <li>{text('capacity.care.room')}</li>
        <li>{text('capacity.care.flexible')}</li>
      </Box>
    </Section>
  );
}
