import { Typography } from '@mui/material';
import { type ReactNode } from 'react';
import { type Basis, type RuleSetDocument } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { Section } from '../../../layout/section';
import { formatNumber } from '../../../sentences';
import { BasisMark } from '../../../shared/basis-mark';
import { ClosingDays } from './closing-days';
import { ConversationsByMonth } from './conversations-by-month';
import { FactList } from './fact-list';
import { MinutesByKind } from './minutes-by-kind';
import { PartHeading } from './part-heading';

/** What the staff can hold, how long conversations take, and when the municipality is closed. */
export function CapacityPart({ document }: { readonly document: Pick<RuleSetDocument, 'capacity' | 'calendar'> }) {
  const text = useText();
  const language = useLanguage();
  const { capacity, calendar } = document;
  const stated = (value: { readonly value: number; readonly basis: Basis } | undefined): ReactNode =>
    value ? (
      <>
        {formatNumber(value.value, language)}
        <BasisMark basis={value.basis} />
      </>
    ) : (
      <Typography component="span">{text('ruleSets.capacity.notStated')}</Typography>
    );
  return (
    <Section id="capacity" title={text('ruleSets.part.capacity')}>
      <FactList
        rows={[
          { term: text('ruleSets.capacity.perWeek'), value: <ConversationsByMonth perWeek={capacity.conversationsPerWeek} /> },
          { term: text('ruleSets.capacity.consultants'), value: stated(capacity.consultants) },
          { term: text('ruleSets.capacity.caseload'), value: stated(capacity.caseload) },
          {
            term: text('ruleSets.capacity.minutes'),
            value: <MinutesByKind minutes={capacity.minutesByKind} basis={capacity.minutesBasis} />,
          },
        ]}
      />
      <PartHeading title={text('ruleSets.capacity.closing')} />
      <ClosingDays calendar={calendar} />
    </Section>
  );
}
