import { Box, Link, Paper, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { type MessageKey } from '../../i18n/message-key';
import { useText } from '../../i18n/use-text';
import { Section } from '../../layout/section';

/** What each of the three people can do today, and where. */
const PEOPLE = [
  { person: 'administrator', ways: { first: '/rule-sets', second: '/compare' } },
  { person: 'consultant', ways: { first: '/my-day', second: '/cases', third: '/trial', fourth: '/decisions' } },
  { person: 'analyst', ways: { first: '/compare', second: '/capacity' } },
] as const;

/** Where to go, by what one does at work. */
export function NextSteps() {
  const text = useText();
  return (
    <Section title={text('home.next.title')}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 16rem), 1fr))' }}>
        {PEOPLE.map(({ person, ways }) => (
          <Paper key={person} variant="outlined" sx={{ p: 1.5, display: 'flex', flexDirection: 'column', minWidth: 0 }}>
            <Typography variant="h3">{text(`home.next.${person}.title`)}</Typography>
            <Typography color="textSecondary" sx={{ mt: 0.5, mb: 1, flex: 1 }}>
              {text(`home.next.${person}.text`)}
            </Typography>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.75 }}>
              {Object.entries(ways).map(([way, to]) => (
                <Link key={way} component={RouterLink} to={to}>
                  {text(`home.next.${person}.${way}` as MessageKey)}
                </Link>
              ))}
            </Box>
          </Paper>
        ))}
      </Box>
    </Section>
  );
}
