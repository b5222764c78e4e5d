import { Box, InputAdornment, TextField } from '@mui/material';
import { useLanguage, useText } from '../../i18n/use-text';
import { type CapacityField } from './capacity-fields';
import { boundsOf, faultText } from './fault-text';
import { type FieldFault } from './read-field';

interface NumberFieldProps {
  readonly field: CapacityField;
  readonly value: string;
  readonly fault: FieldFault | undefined;
  /** Where the number comes from; not said while the text cannot be used. */
  readonly origin: string;
  readonly onType: (field: CapacityField, text: string) => void;
}

/** One number with its unit, what it means, its bounds and where it comes from. Text and not `type=number`: browsers disagree on the decimal comma. */
export function NumberField({ field, value, fault, origin, onType }: NumberFieldProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <TextField
      label={text(`capacity.input.${field}`)}
      value={value}
      onChange={(event) => onType(field, event.target.value)}
      error={fault !== undefined}
      fullWidth
      variant="outlined"
      size="small"
      margin="none"
      autoComplete="off"
      helperText={
        <>
          {fault === undefined ? null : (
            <Box component="span" sx={{ display: 'block', fontWeight: 600 }}>
              {faultText(fault, field, text, language)}
            </Box>
          )}
          <span>{text(`capacity.help.${field}`, boundsOf(field, language))}</span>
          {fault === undefined ? (
            <Box component="span" sx={{ display: 'block', fontStyle: 'italic' }}>
              {origin}
            </Box>
          ) : null}
        </>
      }
      slotProps={{
        htmlInput: { inputMode: 'decimal', style: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
        input: { endAdornment: <InputAdornment position="end">{text(`capacity.unit.${field}`)}</InputAdornment> },
        formHelperText: { component: 'div', sx: { mx: 0 } },
      }}
    />
  );
}
