import { Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { type Consultant } from '../../api/work-types';
import { ScrollRegion } from '../../decision/scroll-region';
import { useLanguage, useText } from '../../i18n/use-text';
import { EmptyState } from '../../layout/empty-state';
import { Section } from '../../layout/section';
import { formatDate } from '../../sentences';
import { addDays } from '../../shared/day-steps';
import { FIGURE } from '../../shared/figure-cell';

interface ChoosePersonProps {
  readonly municipality: string;
  readonly consultants: readonly Consultant[];
  readonly onChoose: (consultantId: string) => void;
}

/** Before anybody is chosen: everybody with what lies with them. */
export function ChoosePerson({ municipality, consultants, onChoose }: ChoosePersonProps) {
  const text = useText();
  const language = useLanguage();
  const caption = text('myDay.choose.caption', { municipality });
  if (consultants.length === 0) {
    return <EmptyState title={text('myDay.choose.emptyTitle')} text={text('myDay.choose.emptyText', { municipality })} />;
  }
  return (
    <Section title={text('myDay.choose.title')}>
      <ScrollRegion label={caption}>
        <Table size="small" aria-label={caption}>
          <TableHead>
            <TableRow>
              <TableCell scope="col">{text('myDay.choose.person')}</TableCell>
              {(['tasks', 'overdue', 'cases'] as const).map((column) => (
                <TableCell key={column} scope="col" sx={FIGURE}>
                  {text(`myDay.choose.${column}`)}
                </TableCell>
              ))}
              {(['role', 'team'] as const).map((column) => (
                <TableCell key={column} scope="col">
                  {text(`myDay.choose.${column}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {consultants.map(({ id, name, role, teamName, openTasks, overdueTasks, openCases, absentToday, backOn }) => (
              <TableRow key={id} hover sx={{ verticalAlign: 'top' }}>
                <TableCell component="th" scope="row" sx={{ minWidth: '10rem' }}>
                  <Button
                    size="small"
                    aria-label={text('myDay.choose.show', { name })}
                    onClick={() => onChoose(id)}
                    sx={{ p: 0, minWidth: 0, minHeight: 28, textAlign: 'left', textDecoration: 'underline' }}
                  >
                    {name}
                  </Button>
                </TableCell>
                <TableCell sx={FIGURE}>{openTasks}</TableCell>
                <TableCell sx={{ ...FIGURE, fontWeight: overdueTasks > 0 ? 650 : 400 }}>{overdueTasks}</TableCell>
                <TableCell sx={FIGURE}>{openCases}</TableCell>
                <TableCell>
                  {text(`myDay.role.${role}`)}
                  {absentToday ? (
                    <div>
                      {backOn === null
                        ? text('myDay.choose.absent')
                        : text('myDay.choose.absentUntil', { date: formatDate(addDays(backOn, -1), language) })}
                    </div>
                  ) : null}
                </TableCell>
                <TableCell>{teamName ?? text('myDay.noTeam')}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
    </Section>
  );
}
