import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import { Typography } from '@mui/material';
import { useText } from '../../i18n/use-text';
import { type FieldProblem } from './field-problem';

/** What is wrong with a field and what would be right. */
export function ProblemText({ id, problem }: { readonly id: string; readonly problem: FieldProblem }) {
  const text = useText();
  return (
    <Typography id={id} variant="body2" color="error" sx={{ display: 'flex', gap: 0.5, mt: 0.25, fontWeight: 600 }}>
      <ErrorOutlineOutlined aria-hidden="true" sx={{ fontSize: '1.2em', mt: '0.1em' }} />
      {text(problem.text, problem.values)}
    </Typography>
  );
}
