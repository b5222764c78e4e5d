import { Box, Typography } from '@mui/material';
import { memo } from 'react';
import { useText } from '../../../i18n/use-text';
import { Section } from '../../../layout/section';
import { Fold } from '../../../shared/fold';
import { DayInput } from '../../../shared/field/day-input';
import { LabelledField } from '../../../shared/field/labelled-field';
import { ConfirmedTrackFields } from './confirmed-track-fields';
import { ContactRows } from './contact-rows';
import { MeasureRows } from './measure-rows';
import { moreWords } from './more-words';
import { PauseRows } from './pause-rows';
import { RisingField } from './rising-field';
import { type RulesPartProps } from './spell-part';

/** When the unemployment began, what day it is, and what has happened since. */
export const SpellSection = memo(function SpellSection(props: RulesPartProps) {
  const { draft, problems, dispatch } = props;
  const text = useText();
  return (
    <Section title={text('trial.spell.title')}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 11rem), 1fr))', alignItems: 'start' }}>
        <LabelledField path="startedOn" label={text('trial.spell.startedOn')} problem={problems.get('startedOn')}>
          {(control) => (
            <DayInput
              control={control}
              label={text('trial.spell.startedOn')}
              value={draft.startedOn}
              onChange={(value) => dispatch({ type: 'set', field: 'startedOn', value })}
            />
          )}
        </LabelledField>
        <LabelledField path="asOf" label={text('trial.spell.asOf')} help={text('trial.spell.asOfHelp')} problem={problems.get('asOf')}>
          {(control) => (
            <DayInput
              control={control}
              label={text('trial.spell.asOf')}
              value={draft.asOf}
              onChange={(value) => dispatch({ type: 'set', field: 'asOf', value })}
            />
          )}
        </LabelledField>
      </Box>
      <Box sx={{ mt: 1.5 }}>
        <Fold
          summary={
            <span>
              <Typography component="span" sx={{ fontWeight: 650 }}>
                {text('trial.spell.more')}
              </Typography>
              <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                {moreWords(draft, text)}
              </Typography>
            </span>
          }
        >
          <ContactRows draft={draft} problems={problems} dispatch={dispatch} />
          <PauseRows draft={draft} problems={problems} dispatch={dispatch} />
          <MeasureRows {...props} />
          <ConfirmedTrackFields {...props} />
          <RisingField value={draft.unemploymentRising} dispatch={dispatch} />
        </Fold>
      </Box>
    </Section>
  );
});
