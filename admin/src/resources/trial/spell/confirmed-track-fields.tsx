import { Box } from '@mui/material';
import { useLocalised, useText } from '../../../i18n/use-text';
import { DayInput } from '../../../shared/field/day-input';
import { LabelledField } from '../../../shared/field/labelled-field';
import { SelectInput } from '../../../shared/field/select-input';
import { type RulesPartProps } from './spell-part';

/** The track a consultant has confirmed, and when. */
export function ConfirmedTrackFields({ draft, problems, dispatch, ruleSet, municipality, names }: RulesPartProps) {
  const text = useText();
  const localised = useLocalised();
  const { track, on } = draft.confirmed;
  const tracks = ruleSet?.document.tracks.ordered ?? [];
  const name = names.get(`track:${track}`);
  const isElsewhere = track !== '' && !tracks.some(({ id }) => id === track);
  return (
    <Box
      sx={{ mt: 1.5, display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 11rem), 1fr))', alignItems: 'start' }}
    >
      <LabelledField
        path="confirmed.track"
        label={text('trial.spell.confirmed')}
        help={isElsewhere && ruleSet ? text('trial.spell.trackElsewhere', { municipality }) : undefined}
      >
        {(control) => (
          <SelectInput
            control={control}
            value={track}
            onChange={(value) => dispatch({ type: 'confirm', change: { track: value, on: on === '' ? draft.asOf : on } })}
          >
            <option value="">{text('trial.spell.confirmedNone')}</option>
            {isElsewhere ? <option value={track}>{text('trial.spell.elsewhere', { id: name ? localised(name) : track })}</option> : null}
            {tracks.map(({ id, label }) => (
              <option key={id} value={id}>
                {localised(label)}
              </option>
            ))}
          </SelectInput>
        )}
      </LabelledField>
      {track === '' ? null : (
        <LabelledField path="confirmed.on" label={text('trial.spell.confirmedOn')} problem={problems.get('confirmed.on')}>
          {(control) => (
            <DayInput
              control={control}
              label={text('trial.spell.confirmedOn')}
              value={on}
              onChange={(day) => dispatch({ type: 'confirm', change: { on: day } })}
            />
          )}
        </LabelledField>
      )}
    </Box>
  );
}
