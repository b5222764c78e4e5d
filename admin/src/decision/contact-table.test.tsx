/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { type ContactSlot } from '../api/types';
import { ContactTable } from './contact-table';
import { both } from './testing/a-trial';
import { renderPart } from './testing/render-part';

function aSlot(slot: Partial<ContactSlot> & { readonly id: string }): ContactSlot {
  return {
    elementId: 'extra',
    label: both(slot.id),
    kind: 'individual',
    with: 'jobConsultant',
    minutes: 30,
    booking: 'selfBooked',
    bookBy: '2026-11-30',
    week: 7,
    opensOn: '2026-11-24',
    dueOn: '2026-12-07',
    latestOn: '2026-12-14',
    countsTowardsFloor: true,
    voluntary: false,
    overdue: false,
    because: [{ code: 'cadence:extra', text: both('Derfor.') }],
    ...slot,
  };
}
const cellsOf = (name: RegExp): (string | null)[] =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the planned conversations', () => {
  it('have every date, with whom, how to book, and whether they count', () => {
    renderPart(<ContactTable contacts={[aSlot({ id: 'Ekstra' })]} asOf="2026-11-23" />);
    expect(cellsOf(/Ekstra/)).toEqual([
      'Individuel samtalejobkonsulenten, 30 minutter',
      '24.11.2026',
      '07.12.2026uge 7',
      '14.12.2026tæller med i minimum',
      'Borgeren booker selvsenest 30.11.2026',
      'Kommer',
    ]);
  });

  it('can be held from the first day of their window, and are overdue by a word', () => {
    const contacts = [
      aSlot({ id: 'dagen før', opensOn: '2026-11-24' }),
      aSlot({ id: 'første dag', opensOn: '2026-11-23' }),
      aSlot({ id: 'for sent', opensOn: '2026-10-01', overdue: true }),
    ];
    renderPart(<ContactTable contacts={contacts} asOf="2026-11-23" />);
    const states = ['dagen før', 'første dag', 'for sent'].map((label) => cellsOf(new RegExp(label)).at(-1));
    expect(states).toEqual(['Kommer', 'Kan holdes nu', 'Overskredet']);
  });

  it('say so when there is no legal deadline, and when coming is voluntary', () => {
    renderPart(
      <ContactTable
        contacts={[aSlot({ id: 'Tilbud', latestOn: null, countsTowardsFloor: false, voluntary: true, bookBy: null, booking: 'calledIn' })]}
        asOf="2026-11-23"
      />,
    );
    expect(cellsOf(/Tilbud/).slice(3)).toEqual(['ingenud over minimum', 'Borgeren indkaldes', 'Kommerfrivillig']);
  });

  it('show the first eight, and all when asked', () => {
    const contacts = Array.from({ length: 9 }, (_slot, index) => aSlot({ id: `Samtale ${index + 1}` }));
    renderPart(<ContactTable contacts={contacts} asOf="2026-11-23" />);
    expect(screen.queryByRole('row', { name: /Samtale 8/ })).not.toBeNull();
    expect(screen.queryByRole('row', { name: /Samtale 9/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Vis hele planen (9 samtaler)' }));
    expect(screen.queryByRole('row', { name: /Samtale 9/ })).not.toBeNull();
  });
});
