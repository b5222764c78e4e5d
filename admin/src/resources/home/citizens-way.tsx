import East from '@mui/icons-material/East';
import { Box, Typography } from '@mui/material';
import { useText } from '../../i18n/use-text';
import { Section } from '../../layout/section';

const STEPS = ['facts', 'screening', 'track', 'plan', 'measures'] as const;

/** The citizen's way as five numbered steps: side by side where there is room, under one another where there is not. The arrow is for the eye; the order is in the list. */
export function CitizensWay() {
  const text = useText();
  return (
    <Section title={text('home.way.title')} lead={text('home.way.lead')}>
      <Box
        component="ol"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: { xs: 1, md: 3.5 },
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(5, minmax(0, 1fr))' },
        }}
      >
        {STEPS.map((step, index) => (
          <Box
            component="li"
            key={step}
            sx={{
              position: 'relative',
              borderTop: { md: '3px solid' },
              borderLeft: { xs: '3px solid', md: 0 },
              borderColor: { xs: 'primary.main', md: 'primary.main' },
              pt: { md: 1 },
              pl: { xs: 1.5, md: 0 },
            }}
          >
            <Typography variant="h3" sx={{ fontVariantNumeric: 'tabular-nums' }}>
              {index + 1}. {text(`home.way.${step}`)}
            </Typography>
            <Typography color="textSecondary" sx={{ mt: 0.25 }}>
              {text(`home.way.${step}Text`)}
            </Typography>
            {index < STEPS.length - 1 ? (
              <East
                aria-hidden="true"
                sx={{
                  display: { xs: 'none', md: 'block' },
                  position: 'absolute',
                  right: -25,
                  top: -13,
                  fontSize: 22,
                  color: 'primary.main',
                }}
              />
            ) : null}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
