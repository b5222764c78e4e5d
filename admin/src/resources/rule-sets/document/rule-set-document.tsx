import { Box } from '@mui/material';
import { useMemo } from 'react';
import { useFindings, useSchedule } from '../../../api/use-api';
import { type Fact, type RuleSet } from '../../../api/types';
import { readingOf } from '../reading';
import { ArchetypesPart } from './archetypes-part';
import { CapacityPart } from './capacity-part';
import { ContactPart } from './contact-part';
import { CoursePart } from './course-part';
import { FilePart } from './file-part';
import { FindingsPart } from './findings-part';
import { GrantsPart } from './grants-part';
import { MeasuresPart } from './measures-part';
import { NotRulesPart } from './not-rules-part';
import { ParametersPart } from './parameters-part';
import { RemindersPart } from './reminders-part';
import { ScreeningPart } from './screening-part';
import { SummaryPart } from './summary-part';
import { TableOfContents } from './table-of-contents';
import { TracksPart } from './tracks-part';
import { useScrollToAnchor } from './use-scroll-to-anchor';

interface RuleSetDocumentViewProps {
  readonly ruleSet: RuleSet;
  readonly facts: readonly Fact[];
}

/** A rule set as one document with its contents beside it. */
export function RuleSetDocumentView({ ruleSet, facts }: RuleSetDocumentViewProps) {
  const { document } = ruleSet;
  const reading = useMemo(() => readingOf(ruleSet, facts), [ruleSet, facts]);
  const schedule = useSchedule(ruleSet);
  const findings = useFindings(ruleSet.id);
  useScrollToAnchor();
  return (
    <Box sx={{ display: 'grid', columnGap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '13rem minmax(0, 1fr)' } }}>
      <TableOfContents />
      <Box sx={{ minWidth: 0 }}>
        <SummaryPart ruleSet={ruleSet} today={findings.data?.checkedOn} />
        <TracksPart document={document} reading={reading} schedule={schedule} />
        <ScreeningPart document={document} reading={reading} />
        <ArchetypesPart document={document} reading={reading} />
        <CoursePart ruleSet={ruleSet} schedule={schedule} />
        <ContactPart ruleSet={ruleSet} reading={reading} />
        <MeasuresPart ruleSet={ruleSet} reading={reading} />
        <GrantsPart document={document} reading={reading} />
        <RemindersPart document={document} />
        <CapacityPart document={document} />
        <ParametersPart document={document} />
        <NotRulesPart document={document} />
        <FindingsPart findings={findings} facts={facts} reading={reading} />
        <FilePart id={ruleSet.id} />
      </Box>
    </Box>
  );
}
