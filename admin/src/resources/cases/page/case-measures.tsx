import { type CaseDetail } from '../../../api/work-types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { formatDate } from '../../../sentences';
import { HistoryPart } from './history-part';
import { registeredText } from './registered-text';

/** Measures the citizen has begun. */
export function CaseMeasures({ measures }: Pick<CaseDetail, 'measures'>) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  return (
    <HistoryPart
      title={text('cases.page.measures')}
      columns={(['measure', 'from', 'to', 'registered'] as const).map((column) => text(`cases.page.column.${column}`))}
      rows={measures.map(({ id, measureId, label, from, to, registeredAt, registeredBy }) => ({
        key: id,
        cells: [
          label === null ? measureId : localised(label),
          formatDate(from, language),
          to === null ? text('cases.page.openEnd') : formatDate(to, language),
          registeredText(registeredAt, registeredBy, text, language),
        ],
      }))}
    />
  );
}
