import { Box, Paper, Typography } from '@mui/material';
import { type Schema } from '../../../api/types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { archetypeSentence, measureKindText, plainSentence } from '../../../sentences';
import { ruleAnchor } from '../parts-of-document';
import { type Reading } from '../reading';
import { RuleCard } from './rule-card';
import { RuleNotes } from './rule-notes';

/** A typical citizen: the story, the tell-tale signs, what to look for early, which measures to think of. */
export function ArchetypeCard({ archetype, reading }: { readonly archetype: Schema<'Archetype'>; readonly reading: Reading }) {
  const text = useText();
  const language = useLanguage();
  const localised = useLocalised();
  const { id, label, story, tellTales, lookFor, earlyMeasures, basis, justification } = archetype;
  return (
    <Paper variant="outlined" sx={{ p: 1.5, height: '100%' }}>
      <RuleCard id={ruleAnchor('archetype', id)} title={localised(label)}>
        <Typography variant="body2" sx={{ my: 0.5 }}>
          {localised(story)}
        </Typography>
        <Typography variant="body2" sx={{ fontWeight: 600, mt: 1 }}>
          {`${archetypeSentence(archetype, language)}:`}
        </Typography>
        <Box component="ul" sx={{ m: 0, pl: 2.5, typography: 'body2' }}>
          {tellTales.map((tellTale) => (
            <li key={tellTale.id}>
              {localised(tellTale.label)}
              <Box sx={{ color: 'text.secondary' }}>
                {text('ruleSets.archetypes.when', {
                  sentence: plainSentence(tellTale.when, reading.facts, language, { labels: reading.labels, introducedBy: 'when' }),
                })}
              </Box>
            </li>
          ))}
        </Box>
        <Typography variant="body2" sx={{ mt: 1 }}>
          <strong>{text('ruleSets.archetypes.lookFor')}</strong>: {localised(lookFor)}
        </Typography>
        <Typography variant="body2" sx={{ mt: 1 }}>
          <strong>{text('ruleSets.archetypes.early')}</strong>:{' '}
          {earlyMeasures.length === 0
            ? text('ruleSets.archetypes.noMeasures')
            : earlyMeasures.map((kind) => measureKindText(kind, language)).join(', ')}
        </Typography>
        <RuleNotes basis={basis} justification={justification} />
      </RuleCard>
    </Paper>
  );
}
