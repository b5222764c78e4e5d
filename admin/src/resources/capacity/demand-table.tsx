import { Box, Radio, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useId } from 'react';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatNumber, formatPercent } from '../../sentences';
import { type CapacityNumbers } from './capacity-fields';
import { type Demand } from './demands';
import { FIGURE } from '../../shared/figure-cell';
import { oftenText } from './often-text';

interface DemandTableProps {
  readonly demands: readonly Demand[];
  readonly numbers: CapacityNumbers;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

const KINDS = ['forAll', 'split'] as const;

/** What each way of meeting the citizens costs in a year; one of them is chosen and staffed in the rest of the page. */
export function DemandTable({ demands, numbers, chosen, onChoose }: DemandTableProps) {
  const text = useText();
  const language = useLanguage();
  const id = useId();
  const { perDay, intensivePercent, timelyPerYear } = numbers;
  const groupTitle = {
    forAll: text('capacity.demand.forAll'),
    split: text('capacity.demand.split', {
      percent: formatPercent(intensivePercent / 100, language),
      timely: formatNumber(timelyPerYear, language),
    }),
  };
  const figure = (value: number) => formatNumber(value, language);
  return (
    <TableContainer tabIndex={0} role="region" aria-label={text('capacity.demand.caption')}>
      <Table size="small" aria-label={text('capacity.demand.caption')} sx={{ '& td, & th': { px: { xs: 0.5, sm: 1.25 } } }}>
        <TableHead>
          <TableRow>
            <TableCell scope="col">{text('capacity.demand.way')}</TableCell>
            {[
              text('capacity.demand.total'),
              text('capacity.demand.needed', { perDay }),
              text('capacity.demand.intensive'),
              text('capacity.demand.timely'),
            ].map((title) => (
              <TableCell key={title} scope="col" sx={{ ...FIGURE, whiteSpace: 'normal', verticalAlign: 'bottom' }}>
                {title}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        {KINDS.map((kind) => (
          <TableBody key={kind}>
            <TableRow>
              <TableCell component="th" id={`${id}-${kind}`} scope="rowgroup" colSpan={5} sx={{ fontWeight: 650, pt: 1.5 }}>
                {groupTitle[kind]}
              </TableCell>
            </TableRow>
            {demands
              .filter((demand) => demand.kind === kind)
              .map((demand) => (
                <TableRow key={demand.id} selected={demand.id === chosen}>
                  <TableCell component="th" scope="row">
                    <Box component="label" sx={{ display: 'flex', alignItems: 'center', cursor: 'pointer' }}>
                      <Radio
                        size="small"
                        name={`${id}-demand`}
                        checked={demand.id === chosen}
                        onChange={() => onChoose(demand.id)}
                        sx={{ p: 0.5, mr: 0.5 }}
                        slotProps={{ input: { 'aria-describedby': `${id}-${kind}` } }}
                      />
                      {oftenText(demand.perYear, text)} ({demand.perYear})
                    </Box>
                  </TableCell>
                  <TableCell sx={{ ...FIGURE, fontWeight: 650 }}>{figure(demand.conversations)}</TableCell>
                  <TableCell sx={FIGURE}>{figure(demand.neededByPerDay[perDay - 1] ?? 0)}</TableCell>
                  <TableCell sx={FIGURE}>{demand.parts ? figure(demand.parts.intensive) : null}</TableCell>
                  <TableCell sx={FIGURE}>{demand.parts ? figure(demand.parts.timely) : null}</TableCell>
                </TableRow>
              ))}
          </TableBody>
        ))}
      </Table>
    </TableContainer>
  );
}
