import { Link, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { type Basis, type Schema } from '../../api/types';
import { useLanguage, useText } from '../../i18n/use-text';
import { Section } from '../../layout/section';
import { formatNumber, formatRange } from '../../sentences';
import { BasisMark } from '../../shared/basis-mark';
import { FIGURE } from '../../shared/figure-cell';
import { weekUse } from './week-use';

interface FiguresProps {
  readonly name: string;
  readonly ruleSet: Schema<'OverviewRuleSet'>;
}

interface FigureLine {
  readonly label: string;
  readonly value: string | null;
  readonly basis: Basis | null;
  readonly missing: string;
  readonly use: string;
}

/** The municipality's own numbers, where they stand, and what became of them in the calculation. */
export function MunicipalityFigures({ name, ruleSet }: FiguresProps) {
  const text = useText();
  const language = useLanguage();
  const { unemployed, conversationsPerWeek, consultants, caseload, id } = ruleSet;
  const figure = (value: number | undefined) => (value === undefined ? null : formatNumber(value, language));
  const missing = text('capacity.figures.notInSource');
  const lines: readonly FigureLine[] = [
    {
      label: text('capacity.figures.unemployed'),
      value: figure(unemployed?.value),
      basis: unemployed?.basis ?? null,
      missing,
      use: text(unemployed ? 'capacity.figures.useUnemployed' : 'capacity.figures.useNothing'),
    },
    {
      label: text('capacity.figures.perWeek'),
      value: formatRange(conversationsPerWeek.min, conversationsPerWeek.max, language),
      basis: conversationsPerWeek.basis,
      missing,
      use: weekUse(conversationsPerWeek, text, language),
    },
    {
      label: text('capacity.figures.consultants'),
      value: figure(consultants?.value),
      basis: consultants?.basis ?? null,
      missing,
      use: consultants ? text('capacity.figures.useConsultants') : '',
    },
    {
      label: text('capacity.figures.caseload'),
      value: figure(caseload?.value),
      basis: caseload?.basis ?? null,
      missing,
      use: caseload ? text('capacity.figures.useCaseload') : '',
    },
  ];
  return (
    <Section title={text('capacity.figures.title', { name })} lead={text('capacity.figures.lead')}>
      <TableContainer tabIndex={0} role="region" aria-label={text('capacity.figures.caption')}>
        <Table size="small" aria-label={text('capacity.figures.caption')}>
          <TableHead>
            <TableRow>
              <TableCell scope="col">{text('capacity.figures.figure')}</TableCell>
              <TableCell scope="col" sx={FIGURE}>
                {text('capacity.figures.value')}
              </TableCell>
              <TableCell scope="col">{text('common.source')}</TableCell>
              <TableCell scope="col">{text('capacity.figures.use')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {lines.map(({ label, value, basis, missing: why, use }) => (
              <TableRow key={label}>
                <TableCell component="th" scope="row">
                  {label}
                </TableCell>
                <TableCell sx={{ ...FIGURE, whiteSpace: value === null ? 'normal' : 'nowrap' }}>{value ?? why}</TableCell>
                <TableCell sx={{ minWidth: '8rem' }}>{basis ? <BasisMark basis={basis} /> : null}</TableCell>
                <TableCell sx={{ minWidth: '14rem' }}>{use}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <Typography variant="body2" sx={{ mt: 1.5, maxWidth: '75ch' }}>
        {text('capacity.figures.assumptions')}
      </Typography>
      <Link component={RouterLink} to={`/rule-sets/${id}/show`} sx={{ display: 'inline-block', mt: 1 }}>
        {text('capacity.figures.document', { name })}
      </Link>
    </Section>
  );
}
