import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { type RuleSet } from '../../api/types';
import { useSchedule } from '../../api/use-api';
import { useLanguage, useLocalised, useText } from '../../i18n/use-text';
import { LevelLine } from './level-line';
import { formatNumber, formatRange } from '../../sentences';
import { scheduleSentence, useTimelineWords } from '../../timeline';

/** What one rule set comes down to: its tracks with their contact, when risk is high, what a consultant can hold. */
export function Headline({ ruleSet }: { readonly ruleSet: RuleSet }) {
  const text = useText();
  const language = useLanguage();
  const localised = useLocalised();
  const words = useTimelineWords();
  const schedule = useSchedule(ruleSet);
  const { document } = ruleSet;
  const high = document.screening.bands.find(({ id }) => id === 'high')?.from;
  const { byMonth } = document.capacity.conversationsPerWeek;
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Typography variant="h3">{ruleSet.name}</Typography>
      <Typography color="textSecondary">{localised(document.header.summary)}</Typography>
      <Box component="ul" sx={{ pl: 2.5, my: 1 }}>
        {document.tracks.ordered.map((track) => {
          const planned = schedule.data?.tracks.find(({ id }) => id === track.id);
          return (
            <li key={track.id}>
              <LevelLine label={localised(track.label)} level={track.level} />
              {planned && schedule.data ? ` ${scheduleSentence(planned, schedule.data, words)}` : null}
            </li>
          );
        })}
        <li>
          {text('compare.headline.risk')}:{' '}
          {high === undefined
            ? text('compare.headline.riskNone')
            : text('compare.headline.riskFrom', { points: formatNumber(high, language) })}
        </li>
        <li>
          {text('compare.headline.perWeek')}: {formatRange(Math.min(...byMonth), Math.max(...byMonth), language)}
        </li>
      </Box>
      <Button className="no-print" size="small" component={Link} to={`/rule-sets/${ruleSet.id}/show`}>
        {text('compare.openDocument', { name: ruleSet.name })}
      </Button>
    </Box>
  );
}
