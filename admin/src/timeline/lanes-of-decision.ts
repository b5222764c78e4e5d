import { type Schema } from '../api/types';
import { capitalised, conversationKindText, formatDate, mannerSentence, measureKindText } from '../sentences';
import { type SpellDays, weekOn } from './spell-weeks';
import { type TimelineItem, type TimelineLane } from './timeline-lane';
import { type TimelineWords } from './timeline-words';

type Decided = Schema<'Decision'> | Schema<'Trial'>;
type Slot = Schema<'ContactSlot'>;
type Measure = Schema<'MeasureSlot'>;
type Held = Schema<'HeldContact'>;

const DAYS_A_WEEK = 7;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The week of another day of an item whose own day and week are known. Exact when the spell is; else without its pauses, counting on windows that open on the first day of
 * a week or end on the last.
 */
type WeekOf = (date: string, known: { readonly on: string; readonly week: number }) => number;

function weekOfSpell(spell: SpellDays | undefined): WeekOf {
  if (spell) return (date) => weekOn(spell, date);
  return (date, { on, week }) => {
    const days = (Date.parse(date) - Date.parse(on)) / MILLISECONDS_A_DAY;
    return Math.max(1, week + Math.trunc(days / DAYS_A_WEEK));
  };
}

function contactItem(slot: Slot, weekOf: WeekOf, { text, language }: TimelineWords): TimelineItem {
  const {
    id,
    label,
    kind,
    week,
    opensOn,
    dueOn,
    latestOn,
    countsTowardsFloor,
    voluntary,
    overdue,
    with: holder,
    minutes,
    booking,
    bookBy,
  } = slot;
  const known = { on: dueOn, week };
  return {
    id,
    label: label[language],
    kind,
    kindText: capitalised(conversationKindText(kind, language)),
    opensWeek: weekOf(opensOn, known),
    opensOn,
    dueWeek: week,
    dueOn,
    latestWeek: latestOn === null ? null : weekOf(latestOn, known),
    latestOn,
    countsTowardsFloor,
    voluntary,
    overdue,
    details: [
      mannerSentence({ kind, with: holder, minutes, booking }, language),
      ...(bookBy === null ? [] : [text('timeline.bookBy', { date: formatDate(bookBy, language) })]),
      ...slot.because.map((reason) => reason.text[language]),
    ],
  };
}

function heldItem(held: Held, index: number, { language }: TimelineWords): TimelineItem {
  const { kind, week, heldOn, because } = held;
  const kindText = capitalised(conversationKindText(kind, language));
  return {
    id: `held-${index + 1}`,
    label: kindText,
    kind,
    kindText,
    opensWeek: week,
    opensOn: heldOn,
    dueWeek: week,
    dueOn: heldOn,
    latestWeek: null,
    details: [because.text[language]],
  };
}

function measureItem(measure: Measure, weekOf: WeekOf, { language }: TimelineWords): TimelineItem {
  const { id, label, kind, week, opensOn, dueOn, latestOn, mandatory, state, because } = measure;
  const known = { on: dueOn ?? opensOn, week };
  return {
    id,
    label: label[language],
    kind,
    kindText: measureKindText(kind, language),
    opensWeek: weekOf(opensOn, known),
    opensOn,
    dueWeek: dueOn === null ? null : week,
    dueOn,
    latestWeek: latestOn === null ? null : weekOf(latestOn, known),
    latestOn,
    mandatory,
    conditional: state === 'conditional',
    overdue: state === 'overdue',
    begun: state === 'begun',
    details: because.map((reason) => reason.text[language]),
  };
}

/** The end of the law's windows the planned conversations lie in, one item for each day, with how many must be held by then. */
function deadlineItems(contacts: readonly TimelineItem[], { text, language }: TimelineWords): TimelineItem[] {
  const byDay = new Map<string, TimelineItem[]>();
  for (const item of contacts) {
    if (item.countsTowardsFloor !== true || item.latestWeek === null || !item.latestOn) continue;
    byDay.set(item.latestOn, [...(byDay.get(item.latestOn) ?? []), item]);
  }
  return [...byDay].flatMap(([latestOn, items]) => {
    const first = items.reduce((earliest, item) => (item.opensWeek < earliest.opensWeek ? item : earliest));
    const { latestWeek } = first;
    if (latestWeek === null) return [];
    return [
      {
        id: `deadline-${latestOn}`,
        label: text('timeline.deadlineOf', { smart_count: items.length, week: latestWeek }),
        kind: first.kind,
        kindText: capitalised(conversationKindText('any', language)),
        opensWeek: first.opensWeek,
        ...(first.opensOn === undefined ? {} : { opensOn: first.opensOn }),
        dueWeek: latestWeek,
        dueOn: latestOn,
        latestWeek,
        latestOn,
        group: 'deadlines',
        groupText: text('timeline.lane.contacts'),
      },
    ];
  });
}

/**
 * A decided case as lanes: the law's deadlines its plan must keep, held and planned conversations, measures. The spell gives the weeks of windows exactly; a stored decision
 * carries its own.
 */
export function lanesOfDecision(decision: Decided, words: TimelineWords, spell?: SpellDays): TimelineLane[] {
  const weekOf = weekOfSpell(spell ?? ('input' in decision ? decision.input.spell : undefined));
  const contacts = decision.contactPlan.map((slot) => contactItem(slot, weekOf, words));
  const held = decision.heldContacts.map((contact, index) => heldItem(contact, index, words));
  const deadlines = deadlineItems(contacts, words);
  const { text } = words;
  return [
    ...(deadlines.length === 0 ? [] : [{ id: 'floor', title: text('timeline.lane.deadlines'), role: 'floor' as const, items: deadlines }]),
    ...(held.length === 0 ? [] : [{ id: 'held', title: text('timeline.lane.held'), role: 'held' as const, items: held }]),
    { id: 'contacts', title: text('timeline.lane.planned'), role: 'contacts', items: contacts },
    {
      id: 'measures',
      title: text('timeline.lane.measures'),
      role: 'measures',
      items: decision.measures.map((measure) => measureItem(measure, weekOf, words)),
    },
  ];
}
