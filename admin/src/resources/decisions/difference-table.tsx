import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { type Fact, type RuleSet, type Schema } from '../../api/types';
import { ScrollRegion } from '../../decision/scroll-region';
import { useLanguage, useText } from '../../i18n/use-text';
import { differenceValueText } from './difference-value-text';
import { placeText } from './place-text';

interface DifferenceTableProps {
  readonly differences: readonly Schema<'JsonDifference'>[];
  readonly decision: Schema<'AnyDecision'>;
  readonly ruleSet: RuleSet | undefined;
  readonly facts: readonly Fact[];
}

/** Where the stored decision and the one worked out now differ, at places a person can find. The service gives the first hundred. */
export function DifferenceTable({ differences, decision, facts }: DifferenceTableProps) {
  const text = useText();
  const language = useLanguage();
  const label = text('decisions.replay.caption');
  const cell = (difference: Schema<'JsonDifference'>, side: 'stored' | 'now'): string =>
    side in difference ? differenceValueText(difference[side], difference.path, text, language) : text('decisions.replay.absent');
  return (
    <ScrollRegion label={label}>
      <Table size="small" aria-label={label} sx={{ mt: 1 }}>
        <TableHead>
          <TableRow>
            {(['place', 'stored', 'now'] as const).map((column) => (
              <TableCell key={column} scope="col">
                {text(`decisions.replay.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {differences.map((difference) => (
            <TableRow key={difference.path}>
              <TableCell component="th" scope="row" sx={{ minWidth: '16rem', fontWeight: 400 }}>
                {placeText(difference.path, decision, facts, text, language)}
              </TableCell>
              <TableCell sx={{ minWidth: '10rem' }}>{cell(difference, 'stored')}</TableCell>
              <TableCell sx={{ minWidth: '10rem' }}>{cell(difference, 'now')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
