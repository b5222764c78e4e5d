import { type CaseDetail } from '../../../api/work-types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { formatDate } from '../../../sentences';
import { HistoryPart } from './history-part';
import { registeredText } from './registered-text';

/** Who chose which track, when and why, and what the rules had proposed. */
export function CaseConfirmations({ confirmations }: Pick<CaseDetail, 'confirmations'>) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  return (
    <HistoryPart
      title={text('cases.page.confirmations')}
      columns={(['track', 'confirmedOn', 'proposed', 'reason', 'registered'] as const).map((column) => text(`cases.page.column.${column}`))}
      rows={confirmations.map((one) => ({
        key: one.id,
        cells: [
          one.trackLabel === null ? one.track : localised(one.trackLabel),
          formatDate(one.confirmedOn, language),
          one.proposedTrackLabel === null ? one.proposedTrack : localised(one.proposedTrackLabel),
          one.reason === null ? null : text('cases.page.quoted', { words: one.reason }),
          registeredText(one.registeredAt, one.registeredBy, text, language),
        ],
      }))}
    />
  );
}
