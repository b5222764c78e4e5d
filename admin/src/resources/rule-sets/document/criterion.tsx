import CheckBoxOutlineBlank from '@mui/icons-material/CheckBoxOutlineBlank';
import { Box, Typography } from '@mui/material';
import { type Schema } from '../../../api/types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { criterionSentence, readsBetterAsList } from '../../../sentences';
import { RuleSentence } from '../../../shared/rule-sentence';
import { SentenceSegments } from '../../../shared/sentence-segments';
import { ruleAnchor } from '../parts-of-document';
import { type Reading } from '../reading';
import { RuleNotes } from './rule-notes';

interface CriterionProps {
  readonly criterion: Schema<'Grants'>['criteria'][number];
  readonly reading: Reading;
}

/** One line of the checklist: its name, and what it does as a sentence. */
export function Criterion({ criterion, reading }: CriterionProps) {
  const text = useText();
  const language = useLanguage();
  const localised = useLocalised();
  return (
    <Box
      component="li"
      id={ruleAnchor('criterion', criterion.id)}
      sx={{ display: 'flex', gap: 1, scrollMarginTop: 72, breakInside: 'avoid' }}
    >
      <CheckBoxOutlineBlank aria-hidden="true" sx={{ color: 'text.secondary', fontSize: 22 }} />
      <Box sx={{ minWidth: 0, maxWidth: '80ch' }}>
        <Typography sx={{ fontWeight: 600 }}>{localised(criterion.label)}</Typography>
        {readsBetterAsList(criterion.when) ? (
          <RuleSentence
            condition={criterion.when}
            facts={reading.facts}
            valueLabels={reading.labels}
            prefix={text(`ruleSets.grants.${criterion.role}If`)}
          />
        ) : (
          <SentenceSegments segments={criterionSentence(criterion, reading.facts, language, { labels: reading.labels })} />
        )}
        <RuleNotes basis={criterion.basis} justification={criterion.justification} />
      </Box>
    </Box>
  );
}
