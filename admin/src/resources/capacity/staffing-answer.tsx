import { Typography } from '@mui/material';
import { type Schema } from '../../api/types';
import { useLanguage, useText } from '../../i18n/use-text';
import { Section } from '../../layout/section';
import { formatNumber } from '../../sentences';
import { type CapacityNumbers } from './capacity-fields';
import { type Demand } from './demands';
import { staffingOf } from './staffing';

interface StaffingAnswerProps {
  readonly answer: Schema<'CapacityAnswer'>;
  readonly numbers: CapacityNumbers;
  readonly demand: Demand;
  readonly municipality: Schema<'OverviewMunicipality'> | null;
}

/** The one thing the page is for: how many full-time equivalents the chosen demand takes, and whether the municipality has them. */
export function StaffingAnswer({ answer, numbers, demand, municipality }: StaffingAnswerProps) {
  const text = useText();
  const language = useLanguage();
  const { perDay, citizens } = numbers;
  const needed = demand.neededByPerDay[perDay - 1] ?? 0;
  const one = answer.table[perDay - 1]?.byFullTimeEquivalents[0] ?? 0;
  const figure = (value: number) => formatNumber(value, language);
  const consultants = municipality?.ruleSet?.consultants?.value;
  const staffing = consultants === undefined ? null : staffingOf(answer.table, perDay, consultants, demand.conversations);
  return (
    <Section title={text('capacity.answer.title')}>
      <div aria-live="polite">
        <Typography sx={{ fontSize: '1.75rem', fontWeight: 650, lineHeight: 1.2, fontVariantNumeric: 'tabular-nums' }}>
          {text('capacity.answer.staff', { smart_count: needed, count: figure(needed) })}
        </Typography>
        <Typography sx={{ mt: 0.5 }}>
          {text('capacity.answer.sentence', { conversations: figure(demand.conversations), perDay: figure(perDay) })}
        </Typography>
      </div>
      <Typography color="textSecondary" sx={{ mt: 0.5 }}>
        {text('capacity.answer.oneHolds', {
          conversations: figure(one),
          citizens: needed === 0 ? figure(citizens) : figure(Math.round(citizens / needed)),
        })}
      </Typography>
      {municipality === null ? null : staffing === null ? (
        <Typography sx={{ mt: 1 }}>{text('capacity.answer.noConsultants', { name: municipality.name })}</Typography>
      ) : (
        <Typography sx={{ mt: 1 }}>
          {text(`capacity.answer.${staffing.rest === 0 ? 'exact' : staffing.rest > 0 ? 'enough' : 'short'}`, {
            name: municipality.name,
            consultants: figure(staffing.consultants),
            held: figure(staffing.held),
            rest: figure(Math.abs(staffing.rest)),
          })}
        </Typography>
      )}
    </Section>
  );
}
