import { Box, Link as TextLink, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { type Localised, type RuleSetSummary, type Schema } from '../../../api/types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { formatDate } from '../../../sentences';
import { type RuleSetRow } from '../rule-set-rows';
import { OtherVersions } from './other-versions';
import { TrackNames } from './track-names';

interface ListRowProps {
  readonly row: RuleSetRow;
  readonly current: RuleSetSummary;
  /** Null while it is on its way. */
  readonly details: { readonly summary: Localised; readonly tracks: readonly Pick<Schema<'Track'>, 'id' | 'label' | 'level'>[] } | null;
  readonly floors: readonly Schema<'FloorSummary'>[];
}

/** One rule set in the list: its name leads to the document; beside it from when it is valid, what it rests on, and its tracks. */
export function ListRow({ row, current, details, floors }: ListRowProps) {
  const text = useText();
  const language = useLanguage();
  const localised = useLocalised();
  const floor = floors.find(({ id }) => id === current.floor);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        columnGap: 3,
        rowGap: 0.5,
        py: 1.25,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 3fr) minmax(0, 3fr)' },
        breakInside: 'avoid',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>
          <TextLink component={Link} to={`/rule-sets/${current.id}/show`}>
            {row.name}
          </TextLink>
        </Typography>
        {details ? (
          <Typography variant="body2" sx={{ maxWidth: '70ch' }}>
            {localised(details.summary)}
          </Typography>
        ) : null}
      </Box>
      <Box sx={{ minWidth: 0, typography: 'body2', color: 'text.secondary' }}>
        <div>{text('ruleSets.list.versionFrom', { version: current.version, date: formatDate(current.validFrom, language) })}</div>
        <div>{floor ? localised(floor.label) : current.floor}</div>
        <OtherVersions row={row} />
      </Box>
      {details ? <TrackNames tracks={details.tracks} /> : null}
    </Box>
  );
}
