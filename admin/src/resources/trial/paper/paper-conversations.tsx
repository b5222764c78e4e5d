import { Box } from '@mui/material';
import { type ContactSlot } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { conversationWords } from './conversation-words';
import { PaperPart } from './paper-part';

/** As many to come as one can keep in mind; the plan changes with every conversation that is held. */
const NEXT = 3;

interface PaperConversationsProps {
  readonly contacts: readonly ContactSlot[];
  readonly asOf: string;
  /** Whom to contact. */
  readonly office: string;
}

/** The next conversations with their days, whom they are with, and how the time is made. */
export function PaperConversations({ contacts, asOf, office }: PaperConversationsProps) {
  const text = useText();
  const language = useLanguage();
  const late = contacts.filter(({ overdue }) => overdue);
  const shown = [...late, ...contacts.filter(({ overdue }) => !overdue).slice(0, NEXT)];
  return (
    <PaperPart title={text('trial.paper.conversations')}>
      {contacts.length === 0 ? <p>{text('trial.paper.conversationsNone')}</p> : null}
      <Box component="ul" sx={{ listStyle: 'none', pl: '0 !important' }}>
        {shown.map((contact) => {
          const { when, what, how } = conversationWords(contact, asOf, office, text, language);
          return (
            <Box component="li" key={contact.id} sx={{ py: 0.75, borderTop: '1px solid #777777', breakInside: 'avoid' }}>
              <strong>{when}</strong>
              <Box>{what}</Box>
              <Box>{how}</Box>
            </Box>
          );
        })}
      </Box>
      {shown.length < contacts.length ? <p>{text('trial.paper.moreConversations')}</p> : null}
    </PaperPart>
  );
}
