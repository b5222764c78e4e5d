import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { type MeasureSlot, type RuleSet } from '../api/types';
import { useLanguage, useLocalised, useText } from '../i18n/use-text';
import { formatDate, measureKindText } from '../sentences';
import { afterLabel } from './after-label';
import { IdText } from './id-text';
import { ScrollRegion } from './scroll-region';
import { StateMark } from './state-mark';

interface MeasureTableProps {
  readonly measures: readonly MeasureSlot[];
  readonly ruleSet: RuleSet | undefined;
}

/** Offers and demands with every date, duty and state. */
export function MeasureTable({ measures, ruleSet }: MeasureTableProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const label = text('decisions.view.measures.caption');
  const quiet = { component: 'span', variant: 'body2', color: 'textSecondary', sx: { display: 'block' } } as const;
  return (
    <ScrollRegion label={label}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {(['measure', 'opens', 'due', 'latest', 'duty', 'stateHead'] as const).map((column) => (
              <TableCell key={column} scope="col">
                {text(`decisions.view.measures.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {measures.map(({ id, kind, label: name, week, opensOn, dueOn, latestOn, mandatory, state, because }) => {
            const rule = ruleSet?.document.measures.items.find((one) => one.id === id);
            return (
              <TableRow key={id} sx={{ verticalAlign: 'top' }}>
                <TableCell component="th" scope="row" sx={{ minWidth: '17rem', fontWeight: 400 }}>
                  <strong>{localised(name)}</strong>
                  {measureKindText(kind, language) === localised(name) ? null : ` (${measureKindText(kind, language)})`}
                  {rule ? <Typography {...quiet}>{localised(rule.description)}</Typography> : null}
                  {because.map((reason) => (
                    <Typography key={reason.code} {...quiet}>
                      {afterLabel(localised(name), localised(reason.text))}
                    </Typography>
                  ))}
                  <IdText label={text('decisions.view.id')} id={`${id} · ${because.map(({ code }) => code).join(' · ')}`} />
                </TableCell>
                <TableCell>
                  {formatDate(opensOn, language)}
                  {dueOn === null ? <Typography {...quiet}>{text('common.week', { week })}</Typography> : null}
                </TableCell>
                <TableCell>
                  {dueOn === null ? text('decisions.view.measures.noEnd') : <strong>{formatDate(dueOn, language)}</strong>}
                  {dueOn === null ? null : <Typography {...quiet}>{text('common.week', { week })}</Typography>}
                </TableCell>
                <TableCell>{latestOn === null ? text('decisions.view.contacts.latestNone') : formatDate(latestOn, language)}</TableCell>
                <TableCell>{text(mandatory ? 'decisions.view.measures.mandatory' : 'decisions.view.measures.voluntary')}</TableCell>
                <TableCell>
                  <StateMark state={state} word={text(`decisions.view.measures.state.${state}`)} />
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
