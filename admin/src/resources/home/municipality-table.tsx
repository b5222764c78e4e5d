import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { type Schema } from '../../api/types';
import { useText } from '../../i18n/use-text';
import { FIGURE } from '../../shared/figure-cell';
import { comparisonPartner } from './comparison-partner';
import { MunicipalityRow } from './municipality-row';

interface MunicipalityTableProps {
  readonly title: string;
  readonly municipalities: readonly Schema<'OverviewMunicipality'>[];
  /** All of them, to find one to compare with. */
  readonly all: readonly Schema<'OverviewMunicipality'>[];
}

const LEFT = { verticalAlign: 'bottom' } as const;
const RIGHT = { ...FIGURE, ...LEFT, whiteSpace: 'normal' } as const;

/** Municipalities under one another. */
export function MunicipalityTable({ title, municipalities, all }: MunicipalityTableProps) {
  const text = useText();
  return (
    <TableContainer
      tabIndex={0}
      role="region"
      aria-label={text('home.table.region', { title })}
      sx={{ position: 'relative', '@media print': { overflow: 'visible' } }}
    >
      <Table size="small" aria-label={text('home.table.caption', { title })} sx={{ '& td, & th': { px: 1 } }}>
        <TableHead>
          <TableRow>
            <TableCell scope="col" sx={LEFT}>
              {text('home.table.municipality')}
            </TableCell>
            <TableCell scope="col" sx={RIGHT}>
              {text('home.figure.unemployed')}
            </TableCell>
            <TableCell scope="col" sx={LEFT}>
              {text('home.table.tracks')}
            </TableCell>
            <TableCell scope="col" sx={RIGHT}>
              {text('home.figure.conversationsPerWeek')}
            </TableCell>
            <TableCell scope="col" sx={RIGHT}>
              {text('home.figure.consultants')}
            </TableCell>
            <TableCell scope="col" sx={RIGHT}>
              {text('home.figure.caseload')}
            </TableCell>
            <TableCell scope="col" sx={LEFT}>
              {text('home.table.go')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {municipalities.map((municipality) => (
            <MunicipalityRow key={municipality.code} municipality={municipality} partner={comparisonPartner(municipality.code, all)} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
