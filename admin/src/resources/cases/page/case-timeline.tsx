import { Alert, AlertTitle } from '@mui/material';
import { type CaseDetail } from '../../../api/work-types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { EmptyState } from '../../../layout/empty-state';
import { Section } from '../../../layout/section';
import { decisionSentence, lanesOfDecision, Timeline, useTimelineWords } from '../../../timeline';
import { spellDays } from './spell-days';

/** What was held, what is planned and the law's last days, on one axis of weeks. */
export function CaseTimeline({ detail }: { readonly detail: CaseDetail }) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const words = useTimelineWords();
  const { decision, decisionProblem } = detail;
  const spell = spellDays(detail);
  return (
    <Section title={text('cases.page.timeline')} lead={text('cases.page.timelineLead')}>
      {decisionProblem === null ? null : (
        <Alert severity="warning" variant="outlined">
          <AlertTitle>{text('cases.page.undecided')}</AlertTitle>
          {localised(decisionProblem.text)}
        </Alert>
      )}
      {decision === null ? (
        decisionProblem === null ? (
          <EmptyState title={text('cases.page.notBegun')} text={text('cases.page.notBegunText')} />
        ) : null
      ) : (
        <Timeline
          title={text('timeline.title')}
          summary={decisionSentence(decision, { text, language })}
          lanes={lanesOfDecision(decision, words, spell)}
          nowWeek={decision.unemploymentWeek}
          startedOn={spell.startedOn}
          pauses={spell.pauses}
        />
      )}
    </Section>
  );
}
