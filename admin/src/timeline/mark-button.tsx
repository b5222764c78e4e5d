import { type CSSProperties, type ReactNode } from 'react';
import { itemSentence } from './item-words';
import { type LaneRole, type TimelineItem } from './timeline-lane';
import { useTimelineWords } from './timeline-words';
import { type MarkHandlers } from './use-marks';

interface MarkButtonProps {
  /** Lane and item; unique in the picture. */
  readonly markKey: string;
  readonly item: TimelineItem;
  readonly role: LaneRole;
  readonly marks: MarkHandlers;
  readonly style: CSSProperties;
  readonly children: ReactNode;
}

/** What can be reached of an item: one button, its name says everything, and the explanation opens beside it. */
export function MarkButton({ markKey, item, role, marks, style, children }: MarkButtonProps) {
  const words = useTimelineWords();
  return (
    <button
      type="button"
      className={marks.shown === markKey ? 'mark is-shown' : 'mark'}
      style={style}
      aria-label={itemSentence(item, role, words)}
      data-mark={markKey}
      tabIndex={marks.reachable === markKey ? 0 : -1}
      onFocus={() => marks.onFocus(markKey)}
      onBlur={marks.onBlur}
      onClick={() => marks.onFocus(markKey)}
      onPointerEnter={({ clientX }) => marks.onEnter(markKey, clientX)}
      onPointerLeave={marks.onLeave}
    >
      {children}
    </button>
  );
}
