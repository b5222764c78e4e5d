import { Link, TableCell, TableRow } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { type DecisionSummary, type Localised } from '../../api/types';
import { RiskMark } from '../../decision/risk-mark';
import { useLanguage, useLocalised, useText } from '../../i18n/use-text';
import { formatDate, formatInstant } from '../../sentences';
import { decisionTitle } from './decision-title';

interface DecisionRowProps {
  readonly row: DecisionSummary;
  /** What the floor is called; its id until that is known. */
  readonly floor: Localised | undefined;
}

export function DecisionRow({ row, floor }: DecisionRowProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const { id, asOf, startedOn, trackLabel, risk, riskLabel, outcome, ruleSetVersion, createdAt } = row;
  const result = outcome === null ? null : `${text('decisions.list.kindGrant')}: ${text(`decisions.grant.outcome.${outcome}`)}`;
  return (
    <TableRow hover>
      <TableCell component="th" scope="row">
        <Link component={RouterLink} to={`/decisions/${encodeURIComponent(id)}/show`} aria-label={decisionTitle(row, text, language)}>
          {formatDate(asOf, language)}
        </Link>
      </TableCell>
      <TableCell>{formatDate(startedOn, language)}</TableCell>
      <TableCell sx={{ minWidth: '10rem' }}>{trackLabel ? localised(trackLabel) : result}</TableCell>
      <TableCell sx={{ minWidth: '12rem' }}>
        {risk && riskLabel ? <RiskMark risk={risk} word={localised(riskLabel)} /> : text('decisions.list.noRisk')}
      </TableCell>
      <TableCell>{ruleSetVersion}</TableCell>
      <TableCell sx={{ minWidth: '12rem' }}>{floor ? localised(floor) : row.floor}</TableCell>
      <TableCell sx={{ minWidth: '6rem' }}>{formatInstant(createdAt, language)}</TableCell>
    </TableRow>
  );
}
