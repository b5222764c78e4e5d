import { Box, Typography } from '@mui/material';
import { type Schema } from '../../../api/types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { readsBetterAsList, trackSentence } from '../../../sentences';
import { RuleSentence } from '../../../shared/rule-sentence';
import { SentenceSegments } from '../../../shared/sentence-segments';
import { scheduleSentence, useTimelineWords } from '../../../timeline';
import { LevelMark } from '../../../shared/level-mark';
import { ruleAnchor } from '../parts-of-document';
import { type Reading } from '../reading';
import { rungOf } from '../../../shared/track-level';
import { GuidanceShare } from './guidance-share';
import { RuleCard } from './rule-card';
import { RuleNotes } from './rule-notes';

interface TrackRungProps {
  readonly track: Schema<'Track'>;
  readonly isOnly: boolean;
  readonly reading: Reading;
  readonly schedule: Schema<'Schedule'> | undefined;
}

/** One track: who comes in it, what it is, and what then happens. The bar to the left grows with the track's level. */
export function TrackRung({ track, isOnly, reading, schedule }: TrackRungProps) {
  const text = useText();
  const language = useLanguage();
  const localised = useLocalised();
  const words = useTimelineWords();
  const planned = schedule?.tracks.find(({ id }) => id === track.id);
  return (
    <Box sx={{ borderLeft: `${rungOf(track.level) * 3}px solid`, borderColor: 'primary.main', pl: 2, py: 0.5 }}>
      <RuleCard id={ruleAnchor('track', track.id)} title={localised(track.label)} marks={<LevelMark level={track.level} named />}>
        <Box sx={{ my: 0.5, maxWidth: '80ch' }}>
          {track.when && readsBetterAsList(track.when) ? (
            <RuleSentence
              condition={track.when}
              facts={reading.facts}
              valueLabels={reading.labels}
              prefix={text('ruleSets.tracks.proposedWhen')}
              introducedBy="when"
            />
          ) : (
            <SentenceSegments segments={trackSentence(track, reading.facts, language, { labels: reading.labels, isOnly })} />
          )}
        </Box>
        <Typography sx={{ maxWidth: '80ch' }}>{localised(track.description)}</Typography>
        {planned && schedule ? (
          <Typography variant="body2" sx={{ mt: 0.5, maxWidth: '80ch' }}>
            <strong>{text('ruleSets.tracks.then')}</strong> {scheduleSentence(planned, schedule, words)}
          </Typography>
        ) : null}
        {track.guidanceShare ? <GuidanceShare share={track.guidanceShare} /> : null}
        <RuleNotes basis={track.basis} justification={track.justification} />
      </RuleCard>
    </Box>
  );
}
