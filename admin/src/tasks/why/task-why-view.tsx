import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useFacts, useFloors } from '../../api/use-api';
import { type TaskWhy } from '../../api/work-types';
import { useLanguage, useLocalised, useText } from '../../i18n/use-text';
import { formatDate, sourceText } from '../../sentences';
import { ReminderList } from './reminder-list';
import { SeenFactsTable } from './seen-facts-table';
import { WhyPart } from './why-part';

/** Why a task is there, and why on these days: in sentences, then the days worked out, the rule, the facts and the reminders. */
export function TaskWhyView({ why }: { readonly why: TaskWhy }) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const facts = useFacts().data ?? [];
  const floor = useFloors().data?.find(({ id }) => id === why.ruleSet.floor)?.label;
  const { rule, ruleSet } = why;
  return (
    <>
      <WhyPart title={text('tasks.why.because')}>
        {why.sentences.map((sentence, index) => (
          <Typography key={index} sx={{ mb: 0.5 }}>
            {localised(sentence)}
          </Typography>
        ))}
      </WhyPart>
      {why.arithmetic.length === 0 ? null : (
        <WhyPart title={text('tasks.why.arithmetic')}>
          <Box component="ol" sx={{ my: 0, pl: 2.5 }}>
            {why.arithmetic.map((step, index) => (
              <li key={index}>{localised(step)}</li>
            ))}
          </Box>
        </WhyPart>
      )}
      <WhyPart title={text('tasks.why.rule')}>
        <Typography sx={{ fontWeight: 600 }}>{localised(rule.label)}</Typography>
        <Typography variant="body2" color="textSecondary">
          {rule.assumption ? `${text('common.assumption')}. ${text('common.assumptionHelp')} ` : null}
          {rule.source === null ? null : text('tasks.why.source', { source: sourceText(rule.source, language) })}
        </Typography>
        <Typography variant="body2">
          <Link component={RouterLink} to={`/rule-sets/${encodeURIComponent(ruleSet.id)}/show`}>
            {text('tasks.why.ruleSet', { version: ruleSet.version, date: formatDate(ruleSet.validFrom, language) })}
          </Link>
          {'. '}
          {text('tasks.why.floor', { floor: floor ? localised(floor) : ruleSet.floor })}
        </Typography>
      </WhyPart>
      <WhyPart title={text('tasks.facts.title')}>
        {why.facts.length === 0 ? (
          <Typography>{text('tasks.facts.none')}</Typography>
        ) : (
          <SeenFactsTable label={text('tasks.facts.title')} seen={why.facts} facts={facts} />
        )}
      </WhyPart>
      <WhyPart title={text('tasks.reminders.title')}>
        <ReminderList reminders={why.reminders} />
      </WhyPart>
    </>
  );
}
