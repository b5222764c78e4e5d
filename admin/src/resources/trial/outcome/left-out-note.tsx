import { Alert } from '@mui/material';
import { useLocalised, useText } from '../../../i18n/use-text';
import { formatList } from '../../../sentences';
import { type RuleNames } from '../request/rule-names';
import { type MunicipalityTrial } from '../request/use-municipality-trial';

interface LeftOutNoteProps {
  readonly trial: MunicipalityTrial;
  readonly names: RuleNames;
}

/** What could not be asked about in a municipality because only the other one's rules have it. */
export function LeftOutNote({ trial, names }: LeftOutNoteProps) {
  const text = useText();
  const localised = useLocalised();
  const { fitted, name } = trial;
  if (!fitted || (fitted.unknownMeasures.length === 0 && !fitted.unknownTrack)) return null;
  const named = (id: string): string => {
    const found = names.get(`measure:${id}`);
    return found ? localised(found) : id;
  };
  const what = [...fitted.unknownMeasures.map(named), ...(fitted.unknownTrack ? [text('trial.outcome.leftOutTrack')] : [])];
  return (
    <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
      {text('trial.outcome.leftOut', { municipality: name, what: formatList(what, text('trial.outcome.and')) })}
    </Alert>
  );
}
