import { Box, Typography, useMediaQuery, useTheme } from '@mui/material';
import { type Schema } from '../../api/types';
import { useLanguage, useText } from '../../i18n/use-text';
import { basisSentence } from '../../sentences';
import { comparisonPartner } from './comparison-partner';
import { figureNotes } from './figure-notes';
import { figureSources } from './figure-sources';
import { MunicipalityCard } from './municipality-card';
import { MunicipalityTable } from './municipality-table';

interface MunicipalitiesProps {
  readonly title: string;
  readonly municipalities: readonly Schema<'OverviewMunicipality'>[];
  /** All of them, to find one to compare with. */
  readonly all: readonly Schema<'OverviewMunicipality'>[];
}

/** Municipalities at a glance, as a table where it fits and as cards where it does not, and under them where the figures come from. */
export function Municipalities({ title, municipalities, all }: MunicipalitiesProps) {
  const text = useText();
  const language = useLanguage();
  const isWide = useMediaQuery(useTheme().breakpoints.up('lg'), { noSsr: true });
  const sources = figureSources(municipalities).map(({ figure, places }) =>
    text('home.table.source', {
      figure: text(`home.figure.${figure}`),
      places: places.map((source) => basisSentence({ source }, language)).join(', '),
    }),
  );
  return (
    <>
      {isWide ? (
        <MunicipalityTable title={title} municipalities={municipalities} all={all} />
      ) : (
        <Box
          component="ul"
          aria-label={text('home.table.caption', { title })}
          sx={{
            listStyle: 'none',
            m: 0,
            p: 0,
            display: 'grid',
            gap: 1.5,
            gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 14rem), 1fr))',
          }}
        >
          {municipalities.map((municipality) => (
            <MunicipalityCard key={municipality.code} municipality={municipality} partner={comparisonPartner(municipality.code, all)} />
          ))}
        </Box>
      )}
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1, maxWidth: '90ch' }}>
        {sources.length > 0 ? `${text('home.table.sources', { list: sources.join('; ') })} ` : null}
        {figureNotes(municipalities)
          .map((note) => text(`home.note.${note}`))
          .join(' ')}
      </Typography>
    </>
  );
}
