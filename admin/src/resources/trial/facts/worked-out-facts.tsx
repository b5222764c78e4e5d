import { Box, Typography } from '@mui/material';
import { type Fact, type FactValue } from '../../../api/types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { factValueText } from '../../../sentences';

interface WorkedOutFactsProps {
  readonly catalogue: readonly Fact[];
  /** The facts the latest answer was made from; undefined before there was one. */
  readonly seen: Readonly<Record<string, FactValue>> | undefined;
}

/** What is not asked for because it follows from other answers, with what it came to. */
export function WorkedOutFacts({ catalogue, seen }: WorkedOutFactsProps) {
  const text = useText();
  const language = useLanguage();
  const localised = useLocalised();
  const facts = catalogue.filter(({ source, firstKnown }) => source === 'derived' && firstKnown !== 'decision');
  if (!seen || facts.length === 0) return null;
  return (
    <Box sx={{ mt: 2, pt: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="h3">{text('trial.facts.workedOut')}</Typography>
      {facts.map((fact) => (
        <Typography key={fact.key} variant="body2">
          {text('trial.facts.workedOutFact', { fact: localised(fact.label), value: factValueText(fact, seen[fact.key], language) })}
        </Typography>
      ))}
    </Box>
  );
}
