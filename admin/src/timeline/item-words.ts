import { formatDate } from '../sentences';
import { isConversation } from './is-conversation';
import { type LaneRole, type TimelineItem } from './timeline-lane';
import { type TimelineWords } from './timeline-words';

/** "uge 6-9", "uge 13". */
export function weeksText(from: number, to: number, { text }: TimelineWords): string {
  return from >= to ? text('timeline.weekOne', { week: to }) : text('timeline.weekSpan', { from, to });
}

function measureWindow({ opensWeek, dueWeek }: TimelineItem, { text }: TimelineWords): string {
  if (dueWeek === null) return text('timeline.window.open', { week: opensWeek });
  return opensWeek >= dueWeek
    ? text('timeline.window.measureOneWeek', { week: dueWeek })
    : text('timeline.window.measure', { from: opensWeek, to: dueWeek });
}

/** When it happens, in weeks and, where they are known, in days: "Holdes i uge 6-9 (21.12.2026 – 17.01.2027)". */
export function windowSentence(item: TimelineItem, role: LaneRole, words: TimelineWords): string {
  const { text, language } = words;
  const { opensWeek, dueWeek, opensOn, dueOn } = item;
  const window = !isConversation(item)
    ? measureWindow(item, words)
    : role === 'held'
      ? text('timeline.window.held', { week: item.dueWeek })
      : text('timeline.window.contact', { weeks: weeksText(opensWeek, item.dueWeek, words) });
  if (opensOn && dueOn && opensOn < dueOn) {
    return text('timeline.window.withDates', { window, from: formatDate(opensOn, language), to: formatDate(dueOn, language) });
  }
  const date = dueOn ?? opensOn;
  if (!date) return window;
  return text(dueWeek === null ? 'timeline.window.withFrom' : 'timeline.window.withDate', { window, date: formatDate(date, language) });
}

/** The last week allowed, and by whom; null where none is set. */
export function latestSentence(item: TimelineItem, { text, language }: TimelineWords): string | null {
  const { latestWeek, latestOn } = item;
  if (latestWeek === null) return null;
  const isLaw = item.countsTowardsFloor !== false;
  return latestOn
    ? text(isLaw ? 'timeline.latest.lawDate' : 'timeline.latest.ruleDate', { week: latestWeek, date: formatDate(latestOn, language) })
    : text(isLaw ? 'timeline.latest.law' : 'timeline.latest.rule', { week: latestWeek });
}

/** Duty or offer, and whether only on a condition; null for a conversation. */
export function dutyText(item: TimelineItem, { text }: TimelineWords): string | null {
  if (item.mandatory === undefined) return null;
  if (item.conditional) return text(item.mandatory ? 'timeline.mandatoryConditional' : 'timeline.offeredConditional');
  return text(item.mandatory ? 'timeline.mandatory' : 'timeline.offered');
}

/** What shapes and fills say, in words; the most urgent first. */
export function notesOf(item: TimelineItem, words: TimelineWords): readonly string[] {
  const { text } = words;
  const duty = dutyText(item, words);
  return [
    ...(item.overdue ? [text('timeline.overdueSentence')] : []),
    ...(duty === null ? [] : [duty]),
    ...(duty === null && item.conditional ? [text('timeline.conditional')] : []),
    ...(item.countsTowardsFloor === undefined ? [] : [text(item.countsTowardsFloor ? 'timeline.counts' : 'timeline.countsNot')]),
    ...(item.begun ? [text('timeline.begun')] : []),
    ...(item.voluntary ? [text('timeline.voluntary')] : []),
  ];
}

/** Everything a mark says, as one text for those who do not see it. */
export function itemSentence(item: TimelineItem, role: LaneRole, words: TimelineWords): string {
  const name = item.label === item.kindText ? item.label : `${item.kindText}: ${item.label}`;
  const latest = latestSentence(item, words);
  const sentences = [name, windowSentence(item, role, words), ...(latest === null ? [] : [latest]), ...notesOf(item, words)];
  return `${sentences.join('. ')}.`;
}
