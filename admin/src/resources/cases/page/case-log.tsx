import { Paper, Typography } from '@mui/material';
import { type CaseDetail } from '../../../api/work-types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { formatInstant } from '../../../sentences';
import { Fold } from '../../../shared/fold';
import { PlainTable } from '../../../shared/plain-table';
import { actorText } from './registered-text';

/** The most entries the service gives. */
const MOST = 500;

/** Who did what in the case and when, who read it too; behind one line. */
export function CaseLog({ log }: Pick<CaseDetail, 'log'>) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  return (
    <Paper variant="outlined" sx={{ p: { xs: 1.5, sm: 2 }, mb: 2, minWidth: 0 }}>
      <Fold
        summary={
          <Typography variant="h2" component="h2">
            {text('cases.page.log', { count: log.length })}
          </Typography>
        }
      >
        {log.length < MOST ? null : <Typography color="textSecondary">{text('cases.page.logMore')}</Typography>}
        <PlainTable
          label={text('cases.page.logCaption')}
          columns={(['at', 'what', 'who'] as const).map((column) => text(`cases.page.column.${column}`))}
          rows={log.map(({ seq, at, text: what, actor }) => ({
            key: String(seq),
            cells: [formatInstant(at, language), localised(what), actorText(actor, text)],
          }))}
        />
      </Fold>
    </Paper>
  );
}
