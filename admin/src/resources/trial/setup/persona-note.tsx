import { Button, Typography, Box } from '@mui/material';
import { type Schema } from '../../../api/types';
import { useLocalised, useText } from '../../../i18n/use-text';
import { type PersonaChanges } from '../draft/changes-from-persona';

interface PersonaNoteProps {
  readonly persona: Schema<'Persona'>;
  readonly changes: PersonaChanges;
  readonly onRestore: () => void;
}

/** Who the person is, and how far the answers have moved away from it. */
export function PersonaNote({ persona, changes, onRestore }: PersonaNoteProps) {
  const text = useText();
  const localised = useLocalised();
  const count = changes.facts.size;
  const isChanged = count > 0 || changes.spell;
  const words =
    count === 0
      ? text(changes.spell ? 'trial.persona.changedSpell' : 'trial.persona.unchanged')
      : text(changes.spell ? 'trial.persona.changedBoth' : 'trial.persona.changed', { smart_count: count });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, flex: '1 1 20rem' }}>
      <Typography variant="body2" sx={{ maxWidth: '90ch' }}>
        {localised(persona.story)} <strong>{words}</strong>
      </Typography>
      {isChanged ? (
        <Button size="small" onClick={onRestore}>
          {text('trial.persona.restore')}
        </Button>
      ) : null}
    </Box>
  );
}
