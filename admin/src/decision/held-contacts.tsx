import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useLanguage, useLocalised, useText } from '../i18n/use-text';
import { capitalised, conversationKindText, formatDate } from '../sentences';
import { type DecisionPartProps } from './decision-part';
import { IdText } from './id-text';
import { metRequirement } from './met-requirement';
import { ruleLabels } from './rule-labels';
import { ScrollRegion } from './scroll-region';
import { useFloorLabels } from './use-floor-labels';

/** The conversations that were held, and what each met. */
export function HeldContacts({ decision, ruleSet }: Pick<DecisionPartProps, 'decision' | 'ruleSet'>) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const floorLabels = useFloorLabels(decision, ruleSet);
  if (decision.heldContacts.length === 0) return <Typography>{text('decisions.view.held.none')}</Typography>;
  const labels = new Map([...floorLabels, ...ruleLabels(decision, ruleSet)]);
  const label = text('decisions.view.held.caption');
  const metText = (slotId: string): string => {
    const { label: requirement, number } = metRequirement(slotId, labels);
    return requirement ? text('decisions.view.held.number', { label: localised(requirement), number }) : text('decisions.view.held.gone');
  };
  return (
    <ScrollRegion label={label}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {(['on', 'kind', 'met', 'meaning'] as const).map((column) => (
              <TableCell key={column} scope="col">
                {text(`decisions.view.held.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {decision.heldContacts.map(({ heldOn, kind, week, met, because }, index) => (
            <TableRow key={`${heldOn} ${index}`} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row">
                {formatDate(heldOn, language)}
                <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                  {text('common.week', { week })}
                </Typography>
              </TableCell>
              <TableCell>{capitalised(conversationKindText(kind, language))}</TableCell>
              <TableCell sx={{ minWidth: '14rem' }}>
                {met.length === 0 ? text('decisions.view.held.metNone') : met.map(metText).join(', ')}
                <IdText label={text('decisions.view.id')} id={[...met, because.code].join(' · ')} />
              </TableCell>
              <TableCell sx={{ minWidth: '14rem' }}>{localised(because.text)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
