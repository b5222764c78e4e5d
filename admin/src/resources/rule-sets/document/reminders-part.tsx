import { Box, Typography } from '@mui/material';
import { type RuleSetDocument } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { Section } from '../../../layout/section';
import { reminderStepSentence, taskKindText } from '../../../sentences';
import { RuleList } from './rule-list';
import { RuleNotes } from './rule-notes';

/** Who is reminded of which task, when and how. */
export function RemindersPart({ document }: { readonly document: Pick<RuleSetDocument, 'reminders'> }) {
  const text = useText();
  const language = useLanguage();
  const { reminders } = document;
  return (
    <Section
      id="reminders"
      title={text('ruleSets.part.reminders')}
      lead={reminders.length === 0 ? undefined : text('ruleSets.reminders.lead')}
    >
      {reminders.length === 0 ? (
        <Typography>{text('ruleSets.reminders.none')}</Typography>
      ) : (
        <RuleList columns={2}>
          {reminders.map(({ taskKind, steps, basis }) => (
            <Box component="li" key={taskKind} sx={{ breakInside: 'avoid' }}>
              <Typography sx={{ fontWeight: 600 }}>{taskKindText(taskKind, language)}</Typography>
              <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
                {steps.map((step) => {
                  const sentence = reminderStepSentence(step, language);
                  return <li key={sentence}>{sentence}</li>;
                })}
              </Box>
              <RuleNotes basis={basis} />
            </Box>
          ))}
        </RuleList>
      )}
    </Section>
  );
}
