import { Box } from '@mui/material';

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChoiceInputProps {
  /** Id of the chosen radio button, which is where the field's focus goes. */
  readonly id: string;
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A few answers of which one holds, all in sight. One stop on the way of the tab key, the arrows choose. */
export function ChoiceInput({ id, labelledBy, describedBy, choices, value, onChange }: ChoiceInputProps) {
  return (
    <Box
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}
    >
      {choices.map((choice) => {
        const isChosen = choice.value === value;
        return (
          <Box
            component="label"
            key={choice.value}
            sx={{
              display: 'inline-flex',
              alignItems: 'center',
              gap: 0.75,
              minHeight: 28,
              cursor: 'pointer',
              fontWeight: isChosen ? 600 : 400,
            }}
          >
            <Box
              component="input"
              type="radio"
              name={id}
              id={isChosen ? id : undefined}
              value={choice.value}
              checked={isChosen}
              onChange={() => onChange(choice.value)}
              sx={{ accentColor: (theme) => theme.palette.primary.main, width: 18, height: 18, m: 0 }}
            />
            {choice.label}
          </Box>
        );
      })}
    </Box>
  );
}
