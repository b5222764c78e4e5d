import { type CaseDetail } from '../../../api/work-types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { capitalised, conversationKindText, formatDate, holderText } from '../../../sentences';
import { HistoryPart } from './history-part';
import { registeredText } from './registered-text';

/** The conversations that were held, the latest first. */
export function CaseConversations({ conversations }: Pick<CaseDetail, 'conversations'>) {
  const text = useText();
  const language = useLanguage();
  return (
    <HistoryPart
      title={text('cases.page.conversations')}
      none={text('cases.page.noConversations')}
      columns={(['heldOn', 'week', 'kind', 'heldBy', 'nextBookingBy', 'registered'] as const).map((column) =>
        text(`cases.page.column.${column}`),
      )}
      rows={conversations.map(({ id, heldOn, week, kind, channel, heldBy, nextBookingBy, registeredAt, registeredBy }) => ({
        key: id,
        cells: [
          formatDate(heldOn, language),
          week,
          [capitalised(conversationKindText(kind, language)), ...(channel === null ? [] : [text(`cases.page.channel.${channel}`)])].join(
            ', ',
          ),
          heldBy === null ? null : capitalised(holderText(heldBy, language)),
          nextBookingBy === null ? null : formatDate(nextBookingBy, language),
          registeredText(registeredAt, registeredBy, text, language),
        ],
      }))}
    />
  );
}
