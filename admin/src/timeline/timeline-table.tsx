import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { formatDate } from '../sentences';
import { notesOf } from './item-words';
import { isShown, weekOfItem } from './lane-rows';
import { type TimelineItem, type TimelineLane } from './timeline-lane';
import { type TimelineWords, useTimelineWords } from './timeline-words';

interface TimelineTableProps {
  readonly title: string;
  readonly lanes: readonly TimelineLane[];
  readonly weeks: number;
}

function when(week: number, date: string | null | undefined, { text, language }: TimelineWords): string {
  return date ? text('timeline.table.weekAndDate', { week, date: formatDate(date, language) }) : text('timeline.weekOne', { week });
}

/** Phrases and sentences one after the other, each with one full stop. */
function asSentences(parts: readonly string[]): string {
  return parts.map((part) => (part.endsWith('.') ? part : `${part}.`)).join(' ');
}

function ItemRow({ item }: { readonly item: TimelineItem }) {
  const words = useTimelineWords();
  const { text } = words;
  const { label, kindText, opensWeek, opensOn, dueWeek, dueOn, latestWeek, latestOn, details = [] } = item;
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ minWidth: '11rem' }}>
        {label}
      </TableCell>
      <TableCell>{kindText}</TableCell>
      <TableCell>{when(opensWeek, opensOn, words)}</TableCell>
      <TableCell>{dueWeek === null ? text('timeline.table.noEnd') : when(dueWeek, dueOn, words)}</TableCell>
      <TableCell>{latestWeek === null ? text('timeline.table.noLimit') : when(latestWeek, latestOn, words)}</TableCell>
      <TableCell sx={{ minWidth: '12rem' }}>{asSentences([...notesOf(item, words), ...details])}</TableCell>
    </TableRow>
  );
}

/** The same as the picture, as a table: what, which kind, from when, until when, and what the shapes and fills say. */
export function TimelineTable({ title, lanes, weeks }: TimelineTableProps) {
  const { text } = useTimelineWords();
  const columns = (['what', 'kind', 'opens', 'due', 'latest', 'notes'] as const).map((column) => text(`timeline.table.${column}`));
  return (
    <TableContainer tabIndex={0} role="region" aria-label={text('timeline.region', { title })}>
      <Table size="small" sx={{ '& td, & th': { verticalAlign: 'top' } }}>
        <Box
          component="caption"
          sx={{
            captionSide: 'top !important',
            p: '0 !important',
            position: 'absolute',
            width: 1,
            height: 1,
            overflow: 'hidden',
            clipPath: 'inset(50%)',
          }}
        >
          {title}
        </Box>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell component="th" scope="col" key={column}>
                {column}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        {lanes.map((lane) => {
          const items = lane.items.filter((item) => isShown(item, weeks));
          return (
            <TableBody key={lane.id}>
              <TableRow>
                <TableCell component="th" scope="rowgroup" colSpan={columns.length} sx={{ fontWeight: 650, bgcolor: 'background.default' }}>
                  {lane.title}
                </TableCell>
              </TableRow>
              {items.length === 0 ? (
                <TableRow>
                  <TableCell colSpan={columns.length}>{text('timeline.emptyLane')}</TableCell>
                </TableRow>
              ) : (
                [...items].sort((one, other) => weekOfItem(one) - weekOfItem(other)).map((item) => <ItemRow key={item.id} item={item} />)
              )}
            </TableBody>
          );
        })}
      </Table>
    </TableContainer>
  );
}
