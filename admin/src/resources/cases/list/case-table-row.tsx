import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import { Link, TableCell, TableRow, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { type CaseRow } from '../../../api/work-types';
import { IconWord } from '../../../decision/icon-word';
import { RiskMark } from '../../../decision/risk-mark';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { formatDate } from '../../../sentences';
import { casePath } from '../case-path';

export function CaseTableRow({ row }: { readonly row: CaseRow }) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const { id, citizen, state, unemploymentWeek, trackLabel, risk, riskLabel, consultantName, teamName } = row;
  const { openTasks, overdueTasks, nextDueOn } = row;
  const quiet = { component: 'span', variant: 'body2', color: 'textSecondary', sx: { display: 'block' } } as const;
  return (
    <TableRow hover sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row" sx={{ minWidth: '11rem', fontWeight: 400, overflowWrap: 'anywhere' }}>
        <Link component={RouterLink} to={casePath(id)}>
          {citizen.name ?? citizen.externalId}
        </Link>
        {citizen.name === null ? null : <Typography {...quiet}>{citizen.externalId}</Typography>}
      </TableCell>
      <TableCell>
        {unemploymentWeek}
        {state === 'open' ? null : <Typography {...quiet}>{text(`cases.state.${state}`)}</Typography>}
      </TableCell>
      <TableCell sx={{ minWidth: '9rem' }}>{trackLabel ? localised(trackLabel) : text('cases.noTrack')}</TableCell>
      <TableCell sx={{ minWidth: '9rem' }}>
        {risk && riskLabel ? <RiskMark risk={risk} word={localised(riskLabel)} /> : text('cases.noRisk')}
      </TableCell>
      <TableCell sx={{ minWidth: '9rem' }}>
        {consultantName ?? text('cases.noConsultant')}
        {teamName === null ? null : <Typography {...quiet}>{teamName}</Typography>}
      </TableCell>
      <TableCell sx={{ minWidth: '8rem' }}>
        {openTasks}
        {overdueTasks === 0 ? null : (
          <div>
            <IconWord
              icon={WarningAmberOutlined}
              colour="error.main"
              isStrong
              word={text('cases.list.overdueTasks', { count: overdueTasks })}
            />
          </div>
        )}
      </TableCell>
      <TableCell>{nextDueOn === null ? text('cases.list.none') : formatDate(nextDueOn, language)}</TableCell>
    </TableRow>
  );
}
