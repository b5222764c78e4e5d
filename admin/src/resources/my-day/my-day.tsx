import { Box } from '@mui/material';
import { useWorklist } from '../../api/use-tenant';
import { type Consultant, type Team } from '../../api/work-types';
import { useText } from '../../i18n/use-text';
import { QueryState } from '../../layout/query-state';
import { Section } from '../../layout/section';
import { fieldId } from '../../shared/field/field-id';
import { TenantField } from '../../shared/tenant/tenant-field';
import { type TenantChoice } from '../../shared/tenant/with-municipality';
import { todayInDenmark } from '../../shared/today-in-denmark';
import { ChoosePerson } from './choose-person';
import { DayField } from './day-field';
import { DaySheet } from './day-sheet';
import { useMyDay } from './use-my-day';
import { WhoField } from './who-field';
import { whoseDay } from './whose-day';

/** A week of work to look ahead. */
const DAYS_AHEAD = 7;

interface MyDayProps {
  readonly choice: TenantChoice;
  readonly teams: readonly Team[];
  readonly consultants: readonly Consultant[];
}

/** Whose day, which day, and the day itself. */
export function MyDay({ choice, teams, consultants }: MyDayProps) {
  const text = useText();
  const { code, name } = choice.municipality;
  const state = useMyDay(code);
  const of = whoseDay(state.who);
  const query = useWorklist(code, of === null ? null : { ...of, day: state.day, ahead: state.withComing ? DAYS_AHEAD : 0 });
  const day = state.day ?? query.data?.day ?? todayInDenmark(new Date());
  const choose = (id: string): void => {
    state.setWho(`consultant:${id}`);
    // The table that was clicked in is gone: the keyboard goes on where the choice stands.
    document.getElementById(fieldId('who'))?.focus();
  };
  return (
    <>
      <Box className="no-print">
        <Section title={text('myDay.choice')}>
          <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 15rem), 1fr))' }}>
            <TenantField {...choice} />
            <WhoField teams={teams} consultants={consultants} value={state.who} onChange={state.setWho} />
            {of === null ? null : <DayField day={day} onChange={state.setDay} />}
          </Box>
        </Section>
      </Box>
      {of === null ? (
        <ChoosePerson municipality={name} consultants={consultants} onChoose={choose} />
      ) : (
        <QueryState query={query} lines={8}>
          {(list) => <DaySheet municipality={code} list={list} isStale={query.isPlaceholderData} state={state} />}
        </QueryState>
      )}
    </>
  );
}
