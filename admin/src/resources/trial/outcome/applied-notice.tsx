import UndoOutlined from '@mui/icons-material/UndoOutlined';
import { Alert, Button } from '@mui/material';
import { type Fact } from '../../../api/types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { factValueText } from '../../../sentences';
import { readAnswer } from '../draft/read-answer';
import { type FactAnswer } from '../draft/fact-answer';
import { type AppliedSuggestion } from '../draft/trial-draft';

/** Where the focus goes when a suggestion was taken over. */
export const UNDO_ID = 'trial-undo';

interface AppliedNoticeProps {
  readonly applied: AppliedSuggestion;
  readonly fact: Fact;
  readonly onUndo: () => void;
  readonly onShow: () => void;
  readonly onClose: () => void;
}

/** Which answer a suggestion has set, what it was before, and the way back. */
export function AppliedNotice({ applied, fact, onUndo, onShow, onClose }: AppliedNoticeProps) {
  const text = useText();
  const language = useLanguage();
  const localised = useLocalised();
  const words = (answer: FactAnswer | null): string => {
    const read = readAnswer(fact, answer ?? undefined, language);
    if (read.kind === 'known') return factValueText(fact, read.value, language);
    return read.kind === 'wrong' && typeof answer === 'string' ? answer : factValueText(fact, null, language);
  };
  return (
    <Alert
      severity="info"
      variant="outlined"
      role="status"
      onClose={onClose}
      closeText={text('common.close')}
      className="no-print"
      sx={{ mb: 2 }}
    >
      {text('trial.applied.set', { fact: localised(fact.label), before: words(applied.before), after: words(applied.after) })}{' '}
      <Button
        id={UNDO_ID}
        size="small"
        variant="outlined"
        startIcon={<UndoOutlined />}
        onClick={onUndo}
        sx={{ mr: 1, scrollMarginTop: 160 }}
      >
        {text('trial.applied.undo')}
      </Button>
      <Button size="small" onClick={onShow}>
        {text('trial.applied.show')}
      </Button>
    </Alert>
  );
}
