import { Box, Typography } from '@mui/material';
import { type ContactSlot } from '../api/types';
import { useLanguage, useText } from '../i18n/use-text';
import { capitalised, conversationKindText, formatDate, holderText } from '../sentences';

/** The conversations as a citizen reads them: what, with whom, how long, between which days, and when to book. */
export function CitizenContacts({ contacts }: { readonly contacts: readonly ContactSlot[] }) {
  const text = useText();
  const language = useLanguage();
  if (contacts.length === 0) return <Typography>{text('decisions.view.contacts.empty')}</Typography>;
  return (
    <Box component="ol" sx={{ my: 0, pl: 3 }}>
      {contacts.map(({ id, kind, with: holder, minutes, opensOn, dueOn, bookBy, voluntary }) => (
        <Box component="li" key={id} sx={{ mb: 0.5 }}>
          {text('decisions.view.contacts.citizenLine', {
            kind: capitalised(conversationKindText(kind, language)),
            with: holderText(holder, language),
            minutes: text('decisions.view.contacts.minutes', { smart_count: minutes }),
            opens: formatDate(opensOn, language),
            due: formatDate(dueOn, language),
          })}
          {bookBy === null ? null : ` ${text('decisions.view.contacts.citizenBook', { date: formatDate(bookBy, language) })}`}
          {voluntary ? ` ${text('decisions.view.contacts.citizenVoluntary')}` : null}
        </Box>
      ))}
    </Box>
  );
}
