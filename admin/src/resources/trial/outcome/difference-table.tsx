import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { useLanguage, useText } from '../../../i18n/use-text';
import { TickBox } from '../../../shared/field/tick-box';
import { compareOutcomes, isList } from './compare-outcomes';
import { ComparedItems } from './compared-items';
import { DifferenceMark } from './difference-mark';
import { type NamedOutcome } from './outcome-words';

/** Two outcomes beside each other, row by row, with what differs marked in words. */
export function DifferenceTable({ left, right }: { readonly left: NamedOutcome; readonly right: NamedOutcome }) {
  const text = useText();
  const language = useLanguage();
  const [isShort, setShort] = useState(false);
  const rows = compareOutcomes(left.decision, right.decision, text, language);
  const differing = rows.filter(({ differs }) => differs);
  const caption = text('trial.compare.caption', { left: left.name, right: right.name });
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {text('trial.compare.counts', { differing: differing.length, of: rows.length })}
      </Typography>
      <TickBox isTicked={isShort} onChange={setShort}>
        {text('trial.compare.onlyDifferences')}
      </TickBox>
      <Box role="region" aria-label={caption} tabIndex={0} sx={{ overflowX: 'auto', '@media print': { overflow: 'visible' } }}>
        <Table size="small" aria-label={caption} sx={{ minWidth: 560, '& td, & th': { verticalAlign: 'top' } }}>
          <TableHead>
            <TableRow>
              <TableCell component="th" scope="col">
                {text('trial.compare.what')}
              </TableCell>
              <TableCell component="th" scope="col">
                {left.name}
              </TableCell>
              <TableCell component="th" scope="col">
                {right.name}
              </TableCell>
              <TableCell component="th" scope="col">
                {text('trial.compare.difference')}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {(isShort ? differing : rows).map((row) => (
              <TableRow key={row.what} data-differs={row.differs}>
                <TableCell component="th" scope="row">
                  {text(`trial.compare.rows.${row.what}`)}
                </TableCell>
                <TableCell>
                  <ComparedItems items={row.left} isList={isList(row.what)} />
                </TableCell>
                <TableCell>
                  <ComparedItems items={row.right} isList={isList(row.what)} />
                </TableCell>
                <TableCell>
                  <DifferenceMark differs={row.differs} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </>
  );
}
