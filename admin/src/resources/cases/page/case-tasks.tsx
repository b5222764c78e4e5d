import { Typography } from '@mui/material';
import { useState } from 'react';
import { type CaseDetail, type WorkTask } from '../../../api/work-types';
import { useText } from '../../../i18n/use-text';
import { Section } from '../../../layout/section';
import { Fold } from '../../../shared/fold';
import { byUrgency, isClosed, TaskList, TaskWhyDrawer } from '../../../tasks';

interface CaseTasksProps {
  readonly municipality: string;
  readonly detail: CaseDetail;
}

/** Who a task lies with, where it is another than the case's own consultant. */
function otherHolder(task: WorkTask, detail: CaseDetail): string | undefined {
  return task.consultantName !== null && task.consultantId !== detail.consultantId ? task.consultantName : undefined;
}

/** What is to be done in the case, most pressing first; what is closed, with the reason, behind one line. */
export function CaseTasks({ municipality, detail }: CaseTasksProps) {
  const text = useText();
  const [asked, ask] = useState<WorkTask | null>(null);
  // The head of the page says whose case it is: a row here needs no name.
  const tasks = detail.tasks.map((task) => ({ ...task, citizen: null, unemploymentWeek: null }));
  const open = tasks.filter((task) => !isClosed(task)).sort(byUrgency(detail.today));
  const closed = tasks.filter(isClosed);
  const list = { day: detail.today, onAsk: ask, holderOf: (task: WorkTask) => otherHolder(task, detail) };
  return (
    <Section title={text('cases.page.openTasks')}>
      {open.length === 0 ? (
        <Typography>{text('cases.page.noOpenTasks')}</Typography>
      ) : (
        <TaskList label={text('cases.page.openTasks')} tasks={open} {...list} />
      )}
      {closed.length === 0 ? null : (
        <Fold summary={text('cases.page.closedTasks', { count: closed.length })}>
          <TaskList label={text('cases.page.closedTasksLabel')} tasks={closed} {...list} />
        </Fold>
      )}
      <TaskWhyDrawer municipality={municipality} task={asked} day={detail.today} onClose={() => ask(null)} />
    </Section>
  );
}
