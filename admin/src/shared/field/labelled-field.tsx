import { Box, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { type FieldProblem } from './field-problem';
import { fieldId } from './field-id';
import { ProblemText } from './problem-text';

/** What a control must carry so that label, help and problem are read with it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface LabelledFieldProps {
  /** As in `Problems`, e.g. `startedOn`. */
  readonly path: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly problem?: FieldProblem | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A label above its control, and below it what helps or what is wrong. What may be half typed is not called wrong before the field is left. */
export function LabelledField({ path, label, help, problem, children }: LabelledFieldProps) {
  const [wasLeft, setWasLeft] = useState(false);
  const id = fieldId(path);
  const said = problem && (wasLeft || !problem.mayBeHalfTyped) ? problem : undefined;
  const describedBy = [help ? `${id}-help` : '', said ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return (
    <Box
      data-field={path}
      onBlur={() => setWasLeft(true)}
      sx={{ minWidth: 0, '&[data-found]': { outline: '3px solid', outlineColor: 'secondary.main', outlineOffset: 4, borderRadius: 1 } }}
    >
      <Typography component="label" htmlFor={id} variant="body2" sx={{ display: 'block', fontWeight: 600, mb: 0.25 }}>
        {label}
      </Typography>
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': said !== undefined })}
      {help ? (
        <Typography id={`${id}-help`} variant="body2" color="textSecondary" sx={{ mt: 0.25 }}>
          {help}
        </Typography>
      ) : null}
      {said ? <ProblemText id={`${id}-problem`} problem={said} /> : null}
    </Box>
  );
}
