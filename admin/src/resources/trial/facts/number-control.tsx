import { Box, InputAdornment, OutlinedInput } from '@mui/material';
import { type Fact } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { rangeWords } from './range-words';

interface TypedControlProps {
  readonly fact: Fact;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly control: { readonly id: string; readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': boolean };
}

/** A number with its unit; the field takes what is typed, also what is wrong, and says the range beside it. */
export function NumberControl({ fact, value, onChange, control }: TypedControlProps) {
  const language = useLanguage();
  const text = useText();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
      <OutlinedInput
        size="small"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        error={control['aria-invalid']}
        inputProps={{ ...control, inputMode: fact.type === 'integer' ? 'numeric' : 'decimal', autoComplete: 'off' }}
        endAdornment={fact.unit ? <InputAdornment position="end">{fact.unit[language]}</InputAdornment> : undefined}
        sx={{ width: '11rem' }}
      />
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.85rem' }}>
        {rangeWords(fact, text, language)}
      </Box>
    </Box>
  );
}
