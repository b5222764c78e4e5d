import { type ConversationKind, type TimelineItem } from './timeline-lane';

const CONVERSATIONS: Readonly<Record<ConversationKind, true>> = {
  individual: true,
  joint: true,
  group: true,
  workshop: true,
  webinar: true,
  phone: true,
  video: true,
  annualReview: true,
};

/** Conversations are marks, measures are bars. */
export function isConversation(item: TimelineItem): item is TimelineItem & { readonly kind: ConversationKind; readonly dueWeek: number } {
  return item.kind in CONVERSATIONS && item.dueWeek !== null;
}
