import { Box, Chip, Typography } from '@mui/material';
import { type Schema } from '../../../api/types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { measureKindText, measureSentence, timingSentence } from '../../../sentences';
import { ruleAnchor } from '../parts-of-document';
import { type Reading } from '../reading';
import { IfThen } from './if-then';
import { RuleCard } from './rule-card';
import { RuleNotes } from './rule-notes';

interface MeasureItemProps {
  readonly measure: Schema<'Measure'>;
  readonly kind: 'measure' | 'floor-measure';
  readonly reading: Reading;
}

/** One measure: who gets it and when, whether it is a duty or an offer, and what it is. */
export function MeasureItem({ measure, kind, reading }: MeasureItemProps) {
  const text = useText();
  const language = useLanguage();
  const localised = useLocalised();
  const { id, label, description, when, timing, mandatory, durationWeeks, basis, justification, suspendedBy } = measure;
  const kindText = measureKindText(measure.kind, language);
  const facts = [
    ...(kindText === localised(label) ? [] : [kindText]),
    ...(durationWeeks === undefined ? [] : [text('ruleSets.measures.duration', { smart_count: durationWeeks })]),
    ...(suspendedBy === undefined ? [] : [text('ruleSets.measures.suspended')]),
  ];
  return (
    <RuleCard
      id={ruleAnchor(kind, id)}
      level={4}
      title={localised(label)}
      marks={
        <Chip
          size="small"
          variant={mandatory ? 'filled' : 'outlined'}
          label={text(mandatory ? 'ruleSets.measures.mandatory' : 'ruleSets.measures.offer')}
        />
      }
    >
      <IfThen
        condition={when}
        result={timingSentence(timing, language)}
        sentence={measureSentence(measure, reading.facts, language, { labels: reading.labels })}
        reading={reading}
      />
      <Typography sx={{ maxWidth: '80ch' }}>{localised(description)}</Typography>
      {facts.length === 0 ? null : <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{facts.join(' · ')}</Box>}
      <RuleNotes basis={basis} justification={justification} />
    </RuleCard>
  );
}
