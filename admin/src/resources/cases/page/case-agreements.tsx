import { type CaseDetail } from '../../../api/work-types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { formatDate } from '../../../sentences';
import { HistoryPart } from './history-part';
import { registeredText } from './registered-text';

/** What citizen and consultant agreed. */
export function CaseAgreements({ agreements }: Pick<CaseDetail, 'agreements'>) {
  const text = useText();
  const language = useLanguage();
  const date = (day: string | null): string | null => (day === null ? null : formatDate(day, language));
  return (
    <HistoryPart
      title={text('cases.page.agreements')}
      none={text('cases.page.noAgreements')}
      columns={(['agreed', 'madeOn', 'dueOn', 'fulfilledOn', 'registered'] as const).map((column) => text(`cases.page.column.${column}`))}
      rows={agreements.map(({ id, agreed, madeOn, dueOn, fulfilledOn, registeredAt, registeredBy }) => ({
        key: id,
        cells: [
          text('cases.page.quoted', { words: agreed }),
          date(madeOn),
          date(dueOn),
          date(fulfilledOn),
          registeredText(registeredAt, registeredBy, text, language),
        ],
      }))}
    />
  );
}
