import { type MessageKey } from '../../i18n/message-key';
import { type Text } from '../../i18n/use-text';

const SOURCES = {
  register: 'tasks.source.register',
  citizen: 'tasks.source.citizen',
  consultant: 'tasks.source.consultant',
  import: 'tasks.source.import',
  demonstration: 'tasks.source.demonstration',
  derived: 'tasks.source.derived',
} as const satisfies Readonly<Record<string, MessageKey>>;

function isKnown(source: string): source is keyof typeof SOURCES {
  return Object.hasOwn(SOURCES, source);
}

/** Where a value comes from, in words; a source nobody has named yet comes back as it is. */
export function factSourceText(source: string, text: Text): string {
  return isKnown(source) ? text(SOURCES[source]) : source;
}
