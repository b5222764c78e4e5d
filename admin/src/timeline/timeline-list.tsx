import WarningAmber from '@mui/icons-material/WarningAmber';
import { Box, Typography } from '@mui/material';
import { Fragment, useId } from 'react';
import { FloorList } from './floor-list';
import { isConversation } from './is-conversation';
import { latestSentence, notesOf, windowSentence } from './item-words';
import { KindShape } from './kind-shape';
import { isShown, weekOfItem } from './lane-rows';
import { ListEntry } from './list-entry';
import { MeasureBar } from './measure-bar';
import { pictureStyles } from './picture-styles';
import { type LaneRole, type TimelineItem, type TimelineLane } from './timeline-lane';
import { useTimelineWords } from './timeline-words';

interface TimelineListProps {
  readonly title: string;
  readonly lanes: readonly TimelineLane[];
  readonly weeks: number;
  readonly nowWeek?: number | undefined;
}

function Sign({ item, role }: { readonly item: TimelineItem; readonly role: LaneRole }) {
  if (!isConversation(item)) {
    return <MeasureBar isMandatory={item.mandatory === true} isConditional={item.conditional === true} isOpen={false} />;
  }
  const { kind, countsTowardsFloor, voluntary } = item;
  return <KindShape kind={kind} isFilled={role === 'held'} isExtra={countsTowardsFloor === false} isVoluntary={voluntary === true} />;
}

function ItemEntry({ item, role }: { readonly item: TimelineItem; readonly role: LaneRole }) {
  const words = useTimelineWords();
  const latest = latestSentence(item, words);
  const kind = item.label === item.kindText ? [] : [item.kindText];
  const what = [...kind, ...notesOf({ ...item, overdue: false }, words)].join(' · ');
  return (
    <ListEntry title={item.label} role={role} sign={<Sign item={item} role={role} />}>
      {item.overdue ? (
        <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center', color: 'error.main', fontWeight: 650 }}>
          <WarningAmber aria-hidden="true" sx={{ fontSize: 18 }} />
          {words.text('timeline.overdueSentence')}
        </Box>
      ) : null}
      {what === '' ? null : <div>{what}</div>}
      <div>{windowSentence(item, role, words)}</div>
      {latest === null ? null : <div>{latest}</div>}
    </ListEntry>
  );
}

/** The lanes from top to bottom, in words, where a picture of so many weeks would be too small to read. */
export function TimelineList({ title, lanes, weeks, nowWeek }: TimelineListProps) {
  const { text } = useTimelineWords();
  const id = useId();
  return (
    <Box role="group" aria-label={text('timeline.region', { title })} sx={pictureStyles}>
      {nowWeek === undefined ? null : <Box sx={{ fontWeight: 650, mb: 0.5 }}>{text('timeline.now', { week: nowWeek })}</Box>}
      {lanes.map((lane) => {
        const items = lane.items.filter((item) => isShown(item, weeks)).sort((one, other) => weekOfItem(one) - weekOfItem(other));
        return (
          <Fragment key={lane.id}>
            <Typography id={`${id}-${lane.id}`} sx={{ fontWeight: 650, mt: 1.5 }}>
              {lane.title}
            </Typography>
            {items.length === 0 ? (
              <Box sx={{ color: 'text.secondary' }}>{text('timeline.emptyLane')}</Box>
            ) : (
              <Box component="ul" aria-labelledby={`${id}-${lane.id}`}>
                {lane.role === 'floor' ? (
                  <FloorList lane={lane} weeks={weeks} />
                ) : (
                  items.map((item) => <ItemEntry key={item.id} item={item} role={lane.role} />)
                )}
              </Box>
            )}
          </Fragment>
        );
      })}
    </Box>
  );
}
