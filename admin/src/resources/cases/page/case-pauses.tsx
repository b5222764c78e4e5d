import { type CaseDetail } from '../../../api/work-types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { formatDate } from '../../../sentences';
import { addDays } from '../../../shared/day-steps';
import { HistoryPart } from './history-part';
import { registeredText } from './registered-text';

/** Times that do not count as unemployment. The service's end is the first day after; people say the last day. */
export function CasePauses({ pauses }: Pick<CaseDetail, 'pauses'>) {
  const text = useText();
  const language = useLanguage();
  return (
    <HistoryPart
      title={text('cases.page.pauses')}
      columns={(['from', 'to', 'reason', 'registered'] as const).map((column) => text(`cases.page.column.${column}`))}
      rows={pauses.map(({ id, from, to, reason, registeredAt, registeredBy }) => ({
        key: id,
        cells: [
          formatDate(from, language),
          to === null ? text('cases.page.openEnd') : formatDate(addDays(to, -1), language),
          reason === null ? null : text('cases.page.quoted', { words: reason }),
          registeredText(registeredAt, registeredBy, text, language),
        ],
      }))}
    />
  );
}
