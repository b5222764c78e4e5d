import WarningAmber from '@mui/icons-material/WarningAmber';
import { Box } from '@mui/material';
import { type ReactNode } from 'react';
import { isConversation } from './is-conversation';
import { KindShape } from './kind-shape';
import { isShown } from './lane-rows';
import { MeasureBar } from './measure-bar';
import { pictureStyles } from './picture-styles';
import { type TimelineLane } from './timeline-lane';
import { useTimelineWords } from './timeline-words';

interface TimelineLegendProps {
  readonly lanes: readonly TimelineLane[];
  readonly weeks: number;
  readonly hasNow: boolean;
}

function Entry({
  lane,
  width = 30,
  sign,
  children,
}: {
  readonly lane?: string;
  readonly width?: number;
  readonly sign: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
      <Box
        aria-hidden="true"
        className={lane ?? ''}
        sx={{ position: 'relative', width, height: 20, display: 'flex', alignItems: 'center', justifyContent: 'center', flex: 'none' }}
      >
        {sign}
      </Box>
      <span>{children}</span>
    </Box>
  );
}

/** What each sign of this picture means; signs that are not in it are left out. Kinds and duties stand beside their rows. */
export function TimelineLegend({ lanes, weeks, hasNow }: TimelineLegendProps) {
  const { text } = useTimelineWords();
  const shown = lanes.flatMap((lane) => lane.items.filter((item) => isShown(item, weeks)).map((item) => ({ role: lane.role, item })));
  const has = (wanted: (entry: (typeof shown)[number]) => boolean): boolean => shown.some(wanted);
  const planned = shown.filter(({ role, item }) => role === 'contacts' && isConversation(item));
  const bars = shown.filter(({ role, item }) => role !== 'floor' && !isConversation(item)).map(({ item }) => item);
  return (
    <Box sx={pictureStyles}>
      <Box
        component="ul"
        aria-label={text('timeline.legend.title')}
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.5, fontSize: 12.5, color: 'text.primary', mt: '8px !important' }}
      >
        {has(({ role }) => role === 'floor') ? (
          <Entry
            lane="floor"
            width={36}
            sign={
              <>
                <span className="ruled" style={{ left: 0, width: 34, top: 9 }} />
                <span className="deadline" style={{ left: 36, top: 1 }} />
              </>
            }
          >
            {text('timeline.legend.floor')}
          </Entry>
        ) : null}
        {has(({ role }) => role === 'held') ? (
          <Entry lane="held" width={20} sign={<KindShape kind="individual" isFilled />}>
            {text('timeline.legend.held')}
          </Entry>
        ) : null}
        {planned.length > 0 ? (
          <>
            <Entry
              lane="contacts"
              width={44}
              sign={
                <>
                  <Box component="span" sx={{ flex: 1, height: 4, bgcolor: 'currentColor', borderRadius: '2px', mr: '-2px' }} />
                  <KindShape kind="individual" />
                </>
              }
            >
              {text('timeline.legend.window')}
            </Entry>
          </>
        ) : null}
        {planned.some(({ item }) => item.countsTowardsFloor === false) ? (
          <Entry lane="contacts" width={20} sign={<KindShape kind="individual" isExtra />}>
            {text('timeline.legend.extra')}
          </Entry>
        ) : null}
        {planned.some(({ item }) => item.voluntary) ? (
          <Entry lane="contacts" width={20} sign={<KindShape kind="individual" isVoluntary />}>
            {text('timeline.legend.voluntary')}
          </Entry>
        ) : null}
        {planned.some(({ item }) => item.latestWeek !== null) ? (
          <Entry lane="contacts" width={8} sign={<span className="latest" style={{ left: 5, top: 0, height: 20 }} />}>
            {text('timeline.legend.latest')}
          </Entry>
        ) : null}
        {bars.some((item) => item.mandatory) ? (
          <Entry lane="measures" sign={<MeasureBar isMandatory isConditional={false} isOpen={false} />}>
            {text('timeline.legend.mandatory')}
          </Entry>
        ) : null}
        {bars.some((item) => !item.mandatory) ? (
          <Entry lane="measures" sign={<MeasureBar isMandatory={false} isConditional={false} isOpen={false} />}>
            {text('timeline.legend.offered')}
          </Entry>
        ) : null}
        {bars.some((item) => item.conditional) ? (
          <Entry lane="measures" sign={<MeasureBar isMandatory={false} isConditional isOpen={false} />}>
            {text('timeline.legend.conditional')}
          </Entry>
        ) : null}
        {bars.some((item) => item.dueWeek === null || item.dueWeek > weeks) ? (
          <Entry lane="measures" sign={<MeasureBar isMandatory={false} isConditional={false} isOpen />}>
            {text('timeline.legend.open')}
          </Entry>
        ) : null}
        {hasNow ? (
          <Entry width={10} sign={<Box component="span" sx={{ height: 20, borderLeft: '2px dashed', borderColor: 'text.primary' }} />}>
            {text('timeline.legend.now')}
          </Entry>
        ) : null}
        {has(({ item }) => item.overdue === true) ? (
          <Entry width={20} sign={<WarningAmber color="error" sx={{ fontSize: 18 }} />}>
            {text('timeline.legend.overdue')}
          </Entry>
        ) : null}
      </Box>
    </Box>
  );
}
