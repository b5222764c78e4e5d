import { Typography } from '@mui/material';
import { type Facts } from '../api/types';
import { PartSubheading } from './part-sheet';
import { type TraceEntry } from './trace-entries';
import { TraceEntryFold } from './trace-entry-fold';
import { type RuleWords } from './use-rule-words';

interface TraceGroupProps {
  readonly title: string;
  /** What all of them share, such as a source. */
  readonly note?: string | undefined;
  readonly entries: readonly TraceEntry[];
  readonly seen: Facts;
  readonly words: RuleWords;
  readonly isOpen: boolean;
}

/** The conditions of one step of the decision; nothing when the step has none. */
export function TraceGroup({ title, note, entries, ...shared }: TraceGroupProps) {
  if (entries.length === 0) return null;
  return (
    <>
      <PartSubheading>{title}</PartSubheading>
      {note === undefined ? null : (
        <Typography variant="body2" color="textSecondary">
          {note}
        </Typography>
      )}
      {entries.map((entry) => (
        <TraceEntryFold key={entry.id} entry={entry} {...shared} />
      ))}
    </>
  );
}
