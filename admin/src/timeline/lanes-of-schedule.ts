import { type Schema } from '../api/types';
import { capitalised, conversationKindText, mannerSentence, measureKindText } from '../sentences';
import { type TimelineItem, type TimelineLane } from './timeline-lane';
import { type TimelineWords } from './timeline-words';

type Contact = Schema<'ScheduledContact'>;
type Measure = Schema<'ScheduledMeasure'>;

function windowOf({ opensWeek, opensOn, dueWeek, dueOn }: Contact | Measure) {
  return { opensWeek, opensOn, dueWeek, dueOn };
}

function contactItem(contact: Contact, { language }: TimelineWords): TimelineItem {
  const { id, label, kind, latestWeek, latestOn, countsTowardsFloor, voluntary, with: holder, minutes, booking } = contact;
  return {
    id,
    label: label[language],
    kind,
    kindText: capitalised(conversationKindText(kind, language)),
    ...windowOf(contact),
    latestWeek,
    latestOn,
    countsTowardsFloor,
    voluntary,
    details: [mannerSentence({ kind, with: holder, minutes, booking }, language)],
  };
}

/** What the law alone asks for: its conversations share a row for each requirement. */
function floorContactItem(contact: Contact, words: TimelineWords): TimelineItem {
  const { details: _manner, ...item } = contactItem(contact, words);
  return { ...item, group: contact.elementId, groupText: item.label };
}

function measureItem(measure: Measure, { text, language }: TimelineWords): TimelineItem {
  const { id, label, kind, mandatory, applies, durationWeeks, suspendedInHighSeason } = measure;
  return {
    id,
    label: label[language],
    kind,
    kindText: measureKindText(kind, language),
    ...windowOf(measure),
    latestWeek: null,
    mandatory,
    conditional: applies === 'conditional',
    details: [
      ...(durationWeeks === null ? [] : [text('timeline.duration', { smart_count: durationWeeks })]),
      ...(suspendedInHighSeason ? [text('timeline.suspended')] : []),
    ],
  };
}

/** One track of a rule set as lanes: what the law alone asks for, the track's conversations, its measures. */
export function lanesOfSchedule(track: Schema<'ScheduledTrack'>, schedule: Schema<'Schedule'>, words: TimelineWords): TimelineLane[] {
  const { floor, floorContacts, floorMeasures } = schedule;
  return [
    {
      id: 'floor',
      title: words.text('timeline.lane.floor', { floor: floor.label[words.language] }),
      role: 'floor',
      items: [
        ...floorContacts.map((contact) => floorContactItem(contact, words)),
        ...floorMeasures.map((measure) => measureItem(measure, words)),
      ],
    },
    {
      id: 'contacts',
      title: words.text('timeline.lane.contacts'),
      role: 'contacts',
      items: track.contacts.map((contact) => contactItem(contact, words)),
    },
    {
      id: 'measures',
      title: words.text('timeline.lane.measures'),
      role: 'measures',
      items: track.measures.map((measure) => measureItem(measure, words)),
    },
  ];
}
