import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useFacts } from '../../api/use-api';
import { type Basis } from '../../api/types';
import { type TaskWhy } from '../../api/work-types';
import { useLanguage, useLocalised, useText } from '../../i18n/use-text';
import { formatDate, formatInstant } from '../../sentences';
import { BasisMark } from '../../shared/basis-mark';
import { ReminderList } from './reminder-list';
import { SeenFactsTable } from './seen-facts-table';
import { WhyPart } from './why-part';

function basisOf({ source, assumption, reason }: TaskWhy['rule']): Basis {
  return { ...(assumption ? { assumption: true } : {}), ...(source === null ? {} : { source }), ...(reason === null ? {} : { reason }) };
}

/** Why a task is there, and why on these days: in sentences, then the days worked out, the rule, the facts and the reminders. */
export function TaskWhyView({ why }: { readonly why: TaskWhy }) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const facts = useFacts().data ?? [];
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
        <Typography variant="body2">{text(`tasks.why.belongsTo.${rule.belongsTo}`)}</Typography>
        {rule.assumption || rule.source !== null ? <BasisMark basis={basisOf(rule)} /> : null}
        {ruleSet === null ? null : (
          <Typography variant="body2">
            <Link component={RouterLink} to={`/rule-sets/${encodeURIComponent(ruleSet.id)}/show`}>
              {text('tasks.why.ruleSet', { name: ruleSet.name, version: ruleSet.version, date: formatDate(ruleSet.validFrom, language) })}
            </Link>
            {'. '}
            {text('tasks.why.floor', { floor: localised(ruleSet.floorLabel) })}
          </Typography>
        )}
        {why.decidedAsOf === null ? null : (
          <Typography variant="body2" color="textSecondary">
            {text('tasks.why.workedOut', {
              date: formatDate(why.decidedAsOf, language),
              known: why.knownAt === null ? '' : formatInstant(why.knownAt, language),
            })}
          </Typography>
        )}
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
