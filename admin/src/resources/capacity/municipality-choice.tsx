import { TextField } from '@mui/material';
import { type Schema } from '../../api/types';
import { useText } from '../../i18n/use-text';

/** The value of the option for S3's own example; no kommunekode is a word. */
const SOURCE = 'source';

interface MunicipalityChoiceProps {
  readonly municipalities: readonly Schema<'OverviewMunicipality'>[];
  readonly chosen: string | null;
  readonly onChoose: (municipality: Schema<'OverviewMunicipality'> | null) => void;
}

/** Whose numbers stand in the fields. The browser's own list: quick with the keyboard and on a telephone. */
export function MunicipalityChoice({ municipalities, chosen, onChoose }: MunicipalityChoiceProps) {
  const text = useText();
  return (
    <TextField
      select
      label={text('capacity.input.municipality')}
      value={chosen ?? SOURCE}
      onChange={(event) => onChoose(municipalities.find(({ code }) => code === event.target.value) ?? null)}
      helperText={text('capacity.input.municipalityHelp')}
      fullWidth
      variant="outlined"
      size="small"
      margin="none"
      slotProps={{ select: { native: true }, inputLabel: { shrink: true }, formHelperText: { sx: { mx: 0 } } }}
    >
      <option value={SOURCE}>{text('capacity.input.source')}</option>
      {municipalities.map(({ code, name, ruleSet }) => (
        <option key={code} value={code} disabled={!ruleSet}>
          {ruleSet ? name : text('capacity.input.noRules', { name })}
        </option>
      ))}
    </TextField>
  );
}
