import { Alert } from '@mui/material';
import { type RuleSet } from '../../../api/types';
import { useLocalised, useText } from '../../../i18n/use-text';
import { formatList } from '../../../sentences';
import { measureChoices } from '../spell/measure-choices';
import { type MunicipalityTrial } from '../request/use-municipality-trial';

interface LeftOutNoteProps {
  readonly trial: MunicipalityTrial;
  /** The rules the measures were chosen from, for their names. */
  readonly namedBy: RuleSet | undefined;
}

/** What could not be asked about in a municipality because only the other one's rules have it. */
export function LeftOutNote({ trial, namedBy }: LeftOutNoteProps) {
  const text = useText();
  const localised = useLocalised();
  const { fitted, name } = trial;
  if (!fitted || (fitted.unknownMeasures.length === 0 && !fitted.unknownTrack)) return null;
  const choices = measureChoices(namedBy, namedBy?.floor ?? '');
  const named = (id: string): string => {
    const found = choices.find((choice) => choice.id === id);
    return found ? localised(found.label) : id;
  };
  const what = [...fitted.unknownMeasures.map(named), ...(fitted.unknownTrack ? [text('trial.outcome.leftOutTrack')] : [])];
  return (
    <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
      {text('trial.outcome.leftOut', { municipality: name, what: formatList(what, text('trial.outcome.and')) })}
    </Alert>
  );
}
