import { TableCell, TableRow, Typography } from '@mui/material';
import { type Schema } from '../../api/types';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatDate } from '../../sentences';
import { FIGURE } from '../../shared/figure-cell';
import { isRuled, type RuledMunicipality } from './comparison-partner';
import { FigureValue } from './figure-value';
import { MunicipalityLinks } from './municipality-links';
import { overviewFigures } from './overview-figures';
import { TrackList } from './track-list';

interface MunicipalityRowProps {
  readonly municipality: Schema<'OverviewMunicipality'>;
  readonly partner: RuledMunicipality | null;
}

const TOP = { verticalAlign: 'top' } as const;

/** One municipality at a glance, with the ways on. Without rules that hold today it says so instead. */
export function MunicipalityRow({ municipality, partner }: MunicipalityRowProps) {
  const text = useText();
  const language = useLanguage();
  if (!isRuled(municipality)) {
    return (
      <TableRow>
        <TableCell component="th" scope="row" sx={{ ...TOP, fontWeight: 650 }}>
          {municipality.name}
        </TableCell>
        <TableCell colSpan={6}>{text('home.table.noRules')}</TableCell>
      </TableRow>
    );
  }
  const { name, ruleSet } = municipality;
  const [unemployed, ...others] = overviewFigures(ruleSet, language).map((figure) => (
    <TableCell key={figure.name} sx={{ ...FIGURE, ...TOP }}>
      <FigureValue figure={figure} />
    </TableCell>
  ));
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={TOP}>
        <Typography component="span" sx={{ fontWeight: 650, display: 'block', whiteSpace: 'nowrap' }}>
          {name}
        </Typography>
        <Typography component="span" variant="body2" color="textSecondary">
          {text('home.table.version', { version: ruleSet.version, date: formatDate(ruleSet.validFrom, language) })}
        </Typography>
      </TableCell>
      {unemployed}
      <TableCell sx={{ ...TOP, minWidth: '17.5rem' }}>
        <TrackList tracks={ruleSet.tracks} />
      </TableCell>
      {others}
      <TableCell sx={{ ...TOP, whiteSpace: 'nowrap' }}>
        <MunicipalityLinks municipality={municipality} partner={partner} />
      </TableCell>
    </TableRow>
  );
}
