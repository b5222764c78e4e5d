import { Box } from '@mui/material';
import { type ReactNode } from 'react';
import { type CaseDetail } from '../../../api/work-types';
import { RiskMark } from '../../../decision/risk-mark';
import { ValueList } from '../../../decision/value-list';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { Section } from '../../../layout/section';
import { formatDate } from '../../../sentences';
import { trackWords } from './track-words';

/** Who and how far; then what is decided and what comes. */
const HALF = 5;

/** The case at a glance: who, how far, which track and whether anybody confirmed it, how large the risk is, whose it is. */
export function CaseHead({ detail }: { readonly detail: CaseDetail }) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const date = (day: string | null): string => (day === null ? text('cases.list.none') : formatDate(day, language));
  const { citizen, state, endedOn, endReasonLabel, risk, riskLabel, consultantName, teamName } = detail;
  const stateWords =
    endedOn === null ? text(`cases.state.${state}`) : text('cases.page.stateEnded', { date: formatDate(endedOn, language) });
  const rows: readonly (readonly [string, ReactNode])[] = [
    [text('cases.page.name'), citizen.name ?? text('tasks.noName')],
    [text('cases.page.cpr'), detail.cprMasked ?? text('cases.page.noCpr')],
    [
      text('cases.page.stateLabel'),
      endReasonLabel === null ? stateWords : `${stateWords}. ${text('cases.page.endReason', { reason: localised(endReasonLabel) })}`,
    ],
    [text('cases.page.started'), formatDate(detail.startedOn, language)],
    [text('cases.page.week'), detail.unemploymentWeek],
    [text('cases.page.track'), trackWords(detail, text, localised)],
    [text('cases.page.risk'), risk && riskLabel ? <RiskMark risk={risk} word={localised(riskLabel)} /> : text('cases.noRisk')],
    [text('cases.page.consultant'), `${consultantName ?? text('cases.noConsultant')}, ${teamName ?? text('cases.noTeam')}`],
    [text('cases.page.nextDue'), date(detail.nextDueOn)],
    [text('cases.page.nextConversation'), date(detail.nextConversationDueOn)],
    [text('cases.page.lastConversation'), date(detail.lastConversationOn)],
  ];
  return (
    <Section title={text('cases.page.head')}>
      <Box
        sx={{ display: 'grid', columnGap: 4, alignItems: 'start', gridTemplateColumns: { xs: '100%', lg: 'repeat(2, minmax(0, 1fr))' } }}
      >
        <ValueList rows={rows.slice(0, HALF)} />
        <ValueList rows={rows.slice(HALF)} />
      </Box>
    </Section>
  );
}
