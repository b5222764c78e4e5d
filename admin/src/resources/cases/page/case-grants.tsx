import { type CaseDetail } from '../../../api/work-types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { formatDate } from '../../../sentences';
import { HistoryPart } from './history-part';
import { registeredText } from './registered-text';

/** Courses that were paid for. */
export function CaseGrants({ grants }: Pick<CaseDetail, 'grants'>) {
  const text = useText();
  const language = useLanguage();
  return (
    <HistoryPart
      title={text('cases.page.grants')}
      columns={(['grantedOn', 'courseEndsOn', 'followedUpOn', 'registered'] as const).map((column) => text(`cases.page.column.${column}`))}
      rows={grants.map(({ id, grantedOn, courseEndsOn, followedUpOn, registeredAt, registeredBy }) => ({
        key: id,
        cells: [
          formatDate(grantedOn, language),
          formatDate(courseEndsOn, language),
          followedUpOn === null ? null : formatDate(followedUpOn, language),
          registeredText(registeredAt, registeredBy, text, language),
        ],
      }))}
    />
  );
}
