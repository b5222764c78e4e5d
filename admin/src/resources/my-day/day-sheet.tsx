import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { type Worklist, type WorkTask } from '../../api/work-types';
import { useLanguage, useLocalised, useText } from '../../i18n/use-text';
import { EmptyState } from '../../layout/empty-state';
import { Section } from '../../layout/section';
import { addDays } from '../../shared/day-steps';
import { TaskWhyDrawer, weekdayAndDate } from '../../tasks';
import { DayCounts } from './day-counts';
import { DayFilters } from './day-filters';
import { DayTasks } from './day-tasks';
import { filterTasks, NO_FILTER } from './filter-tasks';
import { type MyDayState } from './use-my-day';

interface DaySheetProps {
  readonly municipality: string;
  readonly list: Worklist;
  /** The list of another day or person is still in sight while this one's is fetched. */
  readonly isStale: boolean;
  readonly state: MyDayState;
}

/** One person's or team's day: numbers first, then what is to be done. */
export function DaySheet({ municipality, list, isStale, state }: DaySheetProps) {
  const text = useText();
  const language = useLanguage();
  const localised = useLocalised();
  const [asked, ask] = useState<WorkTask | null>(null);
  const { day, tasks, counts, closedToday, more } = list;
  const { filter, setFilter, setDay } = state;
  const shown = filterTasks(tasks, filter, day);
  const name = list.consultant?.name ?? list.team?.name ?? '';
  const nextDay = (
    <Button variant="outlined" className="no-print" onClick={() => setDay(addDays(day, 1))}>
      {text('myDay.nextDay')}
    </Button>
  );
  return (
    <Section title={text('myDay.heading', { name, day: weekdayAndDate(day, language) })}>
      <div aria-busy={isStale} role="status">
        {isStale ? text('myDay.fetching') : null}
      </div>
      {closedToday === null ? null : (
        <Alert severity="info" variant="outlined" sx={{ mb: 1.5 }}>
          {text('myDay.closedTitle', { reason: localised(closedToday) })}
        </Alert>
      )}
      <DayCounts counts={counts} />
      <DayFilters
        tasks={tasks}
        shown={shown.length}
        filter={filter}
        onChange={setFilter}
        withComing={state.withComing}
        onWithComing={state.setWithComing}
      />
      {tasks.length === 0 ? (
        <EmptyState
          title={text('myDay.freeTitle')}
          text={text(closedToday === null ? 'myDay.freeText' : 'myDay.closedText')}
          action={nextDay}
        />
      ) : (
        <>
          {more ? (
            <Alert severity="info" variant="outlined" sx={{ mb: 1.5 }}>
              {text('myDay.more')}
            </Alert>
          ) : null}
          {shown.length === 0 ? (
            <EmptyState
              title={text('common.list.nothingTitle')}
              text={text('common.list.nothingText')}
              action={
                <Button variant="outlined" onClick={() => setFilter(NO_FILTER)}>
                  {text('common.list.clear')}
                </Button>
              }
            />
          ) : (
            <DayTasks municipality={municipality} tasks={shown} day={day} isTeam={list.team !== null} onAsk={ask} />
          )}
        </>
      )}
      <TaskWhyDrawer municipality={municipality} task={asked} day={day} onClose={() => ask(null)} />
    </Section>
  );
}
