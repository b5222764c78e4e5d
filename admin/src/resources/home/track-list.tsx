import { Box } from '@mui/material';
import { type Schema } from '../../api/types';
import { useLocalised } from '../../i18n/use-text';
import { LevelMark } from '../../shared/level-mark';

/** The tracks of a municipality and how much contact each means. */
export function TrackList({ tracks }: { readonly tracks: Schema<'OverviewRuleSet'>['tracks'] }) {
  const localised = useLocalised();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {tracks.map(({ id, label, level }) => (
        <Box
          component="li"
          key={id}
          sx={{ display: 'grid', gridTemplateColumns: 'minmax(6rem, 1fr) auto', columnGap: 1.5, alignItems: 'baseline' }}
        >
          <span>{localised(label)}</span>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            <LevelMark level={level} named />
          </Box>
        </Box>
      ))}
    </Box>
  );
}
