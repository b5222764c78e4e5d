import { Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { type ContactSlot } from '../api/types';
import { useText } from '../i18n/use-text';
import { ContactRow } from './contact-row';
import { ScrollRegion } from './scroll-region';

/** A consultant needs the next ones first; the whole plan reaches two years ahead. */
const FIRST_ROWS = 8;

interface ContactTableProps {
  readonly contacts: readonly ContactSlot[];
  /** The day of the decision, YYYY-MM-DD. */
  readonly asOf: string;
}

/** The planned conversations with every date; the next ones first, the whole plan on request and on paper. */
export function ContactTable({ contacts, asOf }: ContactTableProps) {
  const text = useText();
  const [isWhole, setIsWhole] = useState(false);
  const label = text('decisions.view.contacts.caption');
  return (
    <>
      <ScrollRegion label={label}>
        <Table size="small" aria-label={label}>
          <TableHead>
            <TableRow>
              {(['conversation', 'form', 'opens', 'due', 'latest', 'book', 'state'] as const).map((column) => (
                <TableCell key={column} scope="col">
                  {text(`decisions.view.contacts.${column}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {contacts.map((slot, index) => (
              <ContactRow key={slot.id} slot={slot} asOf={asOf} isOnlyPrinted={!isWhole && index >= FIRST_ROWS} />
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
      {contacts.length > FIRST_ROWS ? (
        <Button size="small" className="no-print" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)} sx={{ mt: 0.5 }}>
          {isWhole ? text('decisions.view.showFewer') : text('decisions.view.contacts.showAll', { count: contacts.length })}
        </Button>
      ) : null}
    </>
  );
}
