import { Box, Paper, Typography } from '@mui/material';
import { type Schema } from '../../api/types';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatDate } from '../../sentences';
import { isRuled, type RuledMunicipality } from './comparison-partner';
import { FigureValue } from './figure-value';
import { MunicipalityLinks } from './municipality-links';
import { overviewFigures } from './overview-figures';
import { TrackList } from './track-list';

interface MunicipalityCardProps {
  readonly municipality: Schema<'OverviewMunicipality'>;
  readonly partner: RuledMunicipality | null;
}

/** One municipality where there is no room for a row: the same words and figures, under one another. */
export function MunicipalityCard({ municipality, partner }: MunicipalityCardProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1.5, minWidth: 0 }}>
      <Typography variant="h3">{municipality.name}</Typography>
      {isRuled(municipality) ? (
        <>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
            {text('home.table.version', {
              version: municipality.ruleSet.version,
              date: formatDate(municipality.ruleSet.validFrom, language),
            })}
          </Typography>
          <TrackList tracks={municipality.ruleSet.tracks} />
          <Box component="dl" sx={{ my: 1, '& > div': { display: 'flex', justifyContent: 'space-between', columnGap: 2, py: 0.25 } }}>
            {overviewFigures(municipality.ruleSet, language).map((figure) => (
              <div key={figure.name}>
                <Box component="dt" sx={{ color: 'text.secondary' }}>
                  {text(`home.figure.${figure.name}`)}
                </Box>
                <Box component="dd" sx={{ m: 0, textAlign: 'right', whiteSpace: 'nowrap' }}>
                  <FigureValue figure={figure} />
                </Box>
              </div>
            ))}
          </Box>
          <MunicipalityLinks municipality={municipality} partner={partner} />
        </>
      ) : (
        <Typography>{text('home.table.noRules')}</Typography>
      )}
    </Paper>
  );
}
