import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { type Fact } from '../../api/types';
import { type SeenFact } from '../../api/work-types';
import { ScrollRegion } from '../../decision/scroll-region';
import { useLanguage, useLocalised, useText } from '../../i18n/use-text';
import { factValueText, formatDate, formatInstant } from '../../sentences';
import { factSourceText } from './fact-source-text';

interface SeenFactsTableProps {
  /** What the table is called; unique on its page. */
  readonly label: string;
  readonly seen: readonly SeenFact[];
  /** The fact catalogue, for units and names of values; empty while it is on its way. */
  readonly facts: readonly Fact[];
}

/** Facts with both their times: from when each holds, and when it became known. */
export function SeenFactsTable({ label, seen, facts }: SeenFactsTableProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  return (
    <ScrollRegion label={label}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {(['fact', 'value', 'source', 'holdsFrom', 'learnedAt'] as const).map((column) => (
              <TableCell key={column} scope="col">
                {text(`tasks.facts.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {seen.map(({ fact: key, label: name, value, source, holdsFrom, learnedAt }, index) => (
            <TableRow key={`${key} ${holdsFrom} ${index}`} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 400, minWidth: '9rem' }}>
                {localised(name)}
              </TableCell>
              <TableCell sx={{ minWidth: '6rem' }}>
                <strong>{factValueText(facts.find((one) => one.key === key) ?? { key }, value, language)}</strong>
              </TableCell>
              <TableCell>{source === null ? null : factSourceText(source, text)}</TableCell>
              <TableCell>{holdsFrom === null ? null : formatDate(holdsFrom, language)}</TableCell>
              <TableCell sx={{ minWidth: '7rem' }}>{learnedAt === null ? null : formatInstant(learnedAt, language)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
