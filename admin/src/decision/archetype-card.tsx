import { Box, Paper, Typography } from '@mui/material';
import { type Schema } from '../api/types';
import { useLanguage, useLocalised, useText } from '../i18n/use-text';
import { measureKindText } from '../sentences';
import { IdText } from './id-text';
import { PartSubheading } from './part-sheet';
import { signsText } from './signs-text';
import { VerdictMark } from './verdict-mark';

interface ArchetypeCardProps {
  readonly archetype: Schema<'ArchetypeResult'>;
  readonly rule: Schema<'Archetype'> | undefined;
}

/** One profile: how many of its signs the citizen shows, which, and what tends to help early. */
export function ArchetypeCard({ archetype, rule }: ArchetypeCardProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const { id, label, verdict, tellTales, earlyMeasures } = archetype;
  return (
    <Paper variant="outlined" sx={{ p: 1.5, minWidth: 0, breakInside: 'avoid', '& h3, & h4': { mt: 0 } }}>
      <PartSubheading>{localised(label)}</PartSubheading>
      <Typography component="div" variant="body2">
        <VerdictMark
          verdict={verdict}
          word={text(verdict === 'true' ? 'decisions.view.archetypes.fits' : 'decisions.view.archetypes.mayFit')}
        />
        {': '}
        {signsText(archetype, text)}
      </Typography>
      {rule ? (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {localised(rule.story)}
        </Typography>
      ) : null}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, my: 1 }}>
        {tellTales.map((sign) => (
          <Typography key={sign.id} component="li" variant="body2" sx={{ mb: 0.25 }}>
            <VerdictMark verdict={sign.verdict} word={`${localised(sign.label)}: ${text(`decisions.view.sign.${sign.verdict}`)}`} />
          </Typography>
        ))}
      </Box>
      {earlyMeasures.length === 0 ? null : (
        <Typography variant="body2">
          <strong>{text('decisions.view.archetypes.early')}</strong>
          {': '}
          {earlyMeasures.map((kind) => measureKindText(kind, language)).join(', ')}
        </Typography>
      )}
      {rule ? (
        <Typography variant="body2">
          <strong>{text('decisions.view.archetypes.lookFor')}</strong>
          {': '}
          {localised(rule.lookFor)}
        </Typography>
      ) : null}
      <IdText label={text('decisions.view.id')} id={id} />
    </Paper>
  );
}
