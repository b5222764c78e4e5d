import { Box } from '@mui/material';
import { useId } from 'react';
import { useText } from '../i18n/use-text';
import { rungOf, TRACK_LEVELS, type TrackLevel } from './track-level';

interface LevelMarkProps {
  readonly level: TrackLevel;
  /** Whether the level's name stands beside the bars. Without it a screen reader still hears it. */
  readonly named?: boolean;
}

/** How much contact a track means: five bars, filled up to its rung, and the level's name. */
export function LevelMark({ level, named = false }: LevelMarkProps) {
  const text = useText();
  const id = useId();
  const rung = rungOf(level);
  const words = text('ruleSets.tracks.levelOf', { level: text(`common.level.${level}`), rung, of: TRACK_LEVELS.length });
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'baseline', gap: 0.75, whiteSpace: 'nowrap' }}>
      <Box
        component="svg"
        viewBox="0 0 24 14"
        role="img"
        aria-labelledby={id}
        sx={{ width: 24, height: 14, flexShrink: 0, color: 'primary.main' }}
      >
        <title id={id}>{words}</title>
        {TRACK_LEVELS.map((each, index) => (
          <rect
            key={each}
            x={index * 5 + 0.5}
            y={10 - index * 2.25}
            width={3}
            height={3.5 + index * 2.25}
            fill={index < rung ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth={1}
          />
        ))}
      </Box>
      {named ? <span aria-hidden="true">{text(`common.level.${level}`)}</span> : null}
    </Box>
  );
}
