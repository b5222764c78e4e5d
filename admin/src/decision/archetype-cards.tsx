import { Box, Typography } from '@mui/material';
import { useLocalised, useText } from '../i18n/use-text';
import { formatList } from '../sentences';
import { ArchetypeCard } from './archetype-card';
import { type DecisionPartProps } from './decision-part';
import { PartSheet } from './part-sheet';

/** The profiles the citizen resembles, or may resemble once more is known; the others by name only. They inform and never decide. */
export function ArchetypeCards({ decision, ruleSet, heading }: DecisionPartProps) {
  const text = useText();
  const localised = useLocalised();
  const { archetypes } = decision.screening;
  const shown = [...archetypes.filter(({ verdict }) => verdict === 'true'), ...archetypes.filter(({ verdict }) => verdict === 'unknown')];
  const others = archetypes.filter(({ verdict }) => verdict === 'false').map(({ label }) => `»${localised(label)}«`);
  return (
    <PartSheet title={text('decisions.view.archetypes.title')} lead={text('decisions.view.archetypes.lead')} heading={heading}>
      {archetypes.length === 0 ? <Typography>{text('decisions.view.archetypes.none')}</Typography> : null}
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 19rem), 1fr))' }}>
        {shown.map((archetype) => (
          <ArchetypeCard
            key={archetype.id}
            archetype={archetype}
            rule={ruleSet?.document.screening.archetypes.find(({ id }) => id === archetype.id)}
          />
        ))}
      </Box>
      {others.length === 0 ? null : (
        <Typography variant="body2" color="textSecondary" sx={{ mt: shown.length === 0 ? 0 : 1.5 }}>
          {text('decisions.view.archetypes.others', { names: formatList(others, text('decisions.view.and')) })}
        </Typography>
      )}
    </PartSheet>
  );
}
