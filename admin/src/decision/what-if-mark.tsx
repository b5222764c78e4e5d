import AltRouteOutlined from '@mui/icons-material/AltRouteOutlined';
import { Alert, AlertTitle } from '@mui/material';
import { useFloors } from '../api/use-api';
import { useLocalised, useText } from '../i18n/use-text';
import { type AnyResult } from './decision-part';

interface WhatIfMarkProps {
  readonly decision: Pick<AnyResult, 'ruleSet'>;
}

/** Says that the answer is a what-if; nothing when it is what the municipality does. */
export function WhatIfMark({ decision }: WhatIfMarkProps) {
  const text = useText();
  const localised = useLocalised();
  const floors = useFloors();
  const floor = floors.data?.find(({ id }) => id === decision.ruleSet.floor);
  if (!decision.ruleSet.whatIf) return null;
  return (
    <Alert severity="warning" variant="outlined" icon={<AltRouteOutlined />} sx={{ mb: 2 }}>
      <AlertTitle>{text('common.whatIf')}</AlertTitle>
      {text('common.whatIfHelp')}
      {floor ? ` ${text('decisions.view.whatIf', { floor: localised(floor.label) })}` : null}
    </Alert>
  );
}
