import { Box, TableCell, TableRow, Typography } from '@mui/material';
import { type ContactSlot } from '../api/types';
import { useLanguage, useLocalised, useText } from '../i18n/use-text';
import { bookingText, capitalised, conversationKindText, formatDate, holderText } from '../sentences';
import { afterLabel } from './after-label';
import { contactState } from './contact-state';
import { IdText } from './id-text';
import { StateMark } from './state-mark';

interface ContactRowProps {
  readonly slot: ContactSlot;
  readonly asOf: string;
  /** Left out on the screen. */
  readonly isOnlyPrinted: boolean;
}

export function ContactRow({ slot, asOf, isOnlyPrinted }: ContactRowProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const date = (day: string): string => formatDate(day, language);
  const state = contactState(slot, asOf);
  const booking = capitalised(bookingText({ booking: slot.booking }, language));
  const quiet = { component: 'span', variant: 'body2', color: 'textSecondary', sx: { display: 'block' } } as const;
  return (
    <TableRow sx={{ verticalAlign: 'top', ...(isOnlyPrinted ? { display: 'none', '@media print': { display: 'table-row' } } : {}) }}>
      <TableCell component="th" scope="row" sx={{ minWidth: '17rem', fontWeight: 400 }}>
        <strong>{localised(slot.label)}</strong>
        {slot.because.map((reason) => (
          <Typography key={reason.code} {...quiet}>
            {afterLabel(localised(slot.label), localised(reason.text))}
          </Typography>
        ))}
        <IdText label={text('decisions.view.id')} id={`${slot.id} · ${slot.because.map(({ code }) => code).join(' · ')}`} />
      </TableCell>
      <TableCell sx={{ minWidth: '10rem' }}>
        {capitalised(conversationKindText(slot.kind, language))}
        <Typography {...quiet}>
          {holderText(slot.with, language)}
          {', '}
          {text('decisions.view.contacts.minutes', { smart_count: slot.minutes })}
        </Typography>
      </TableCell>
      <TableCell>{date(slot.opensOn)}</TableCell>
      <TableCell>
        <strong>{date(slot.dueOn)}</strong>
        <Typography {...quiet}>{text('common.week', { week: slot.week })}</Typography>
      </TableCell>
      <TableCell>
        {slot.latestOn === null ? text('decisions.view.contacts.latestNone') : date(slot.latestOn)}
        <Typography {...quiet}>
          {text(slot.countsTowardsFloor ? 'decisions.view.contacts.countsYes' : 'decisions.view.contacts.countsNo')}
        </Typography>
      </TableCell>
      <TableCell sx={{ minWidth: '9rem' }}>
        {booking}
        {slot.bookBy === null ? null : (
          <Typography {...quiet}>{text('decisions.view.contacts.bookBy', { date: date(slot.bookBy) })}</Typography>
        )}
      </TableCell>
      <TableCell>
        <StateMark state={state} word={text(`decisions.view.contacts.${state}`)} />
        {slot.voluntary ? (
          <Box component="span" sx={{ display: 'block' }}>
            {text('decisions.view.contacts.voluntary')}
          </Box>
        ) : null}
      </TableCell>
    </TableRow>
  );
}
