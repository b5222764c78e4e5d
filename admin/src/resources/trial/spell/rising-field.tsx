import { Box, Typography } from '@mui/material';
import { useText } from '../../../i18n/use-text';
import { type TrialDispatch } from '../draft/trial-action';
import { type YesNoUnknown } from '../draft/trial-draft';
import { ChoiceInput } from '../../../shared/field/choice-input';
import { fieldId } from '../../../shared/field/field-id';

/** Whether unemployment is rising in the municipality: a condition of the day, not a fact about the citizen. */
export function RisingField({ value, dispatch }: { readonly value: YesNoUnknown; readonly dispatch: TrialDispatch }) {
  const text = useText();
  const id = fieldId('rising');
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography id={`${id}-label`} variant="body2" sx={{ fontWeight: 600 }}>
        {text('trial.spell.rising')}
      </Typography>
      <ChoiceInput
        id={id}
        labelledBy={`${id}-label`}
        describedBy={`${id}-help`}
        choices={(['yes', 'no', 'unknown'] as const).map((choice) => ({ value: choice, label: text(`common.${choice}`) }))}
        value={value}
        onChange={(chosen) => dispatch({ type: 'rising', value: chosen as YesNoUnknown })}
      />
      <Typography id={`${id}-help`} variant="body2" color="textSecondary">
        {text('trial.spell.risingHelp')}
      </Typography>
    </Box>
  );
}
