/** @jest-environment jsdom */
import { configure, screen, within } from '@testing-library/react';
import { type OutboxMessage } from '../../api/operation-types';
import { answeringService, Refusal } from '../../shared/testing/answering-service';
import { renderPage } from '../../shared/testing/render-page';
import { FREDERIKSBERG, MUNICIPALITIES } from '../../tasks/testing/some-people';
import MessagePage from './message-page';
import OutboxList from './outbox-list';

jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

const ID = '0b000000-0000-4000-8000-000000000001';
const LIST = `/api/outbox?${new URLSearchParams({ sort: '["createdAt","DESC"]', range: '[0,24]' })}`;
const PLACE = { route: '/outbox/:id/show', address: `/outbox/147~${ID}/show` };

function aMessage(changes: Partial<OutboxMessage> = {}): OutboxMessage {
  return {
    id: ID,
    kind: 'reminder',
    recipient: 'citizen',
    recipientId: 'd0000000-0000-4000-8000-000000000001',
    recipientName: null,
    language: 'da',
    subject: 'Du har en opgave i Sporskifte',
    state: 'sent',
    attempts: 1,
    maybeTwice: true,
    errorCode: null,
    errorText: null,
    createdAt: '2026-11-23T07:00:00.000Z',
    sentAt: '2026-11-23T07:00:04.000Z',
    ...changes,
  };
}

describe('the outbox', () => {
  it('lists mails to staff by name and to citizens without one, and says what may have gone out twice', async () => {
    const toStaff = aMessage({
      id: 'b',
      recipient: 'consultant',
      recipientName: 'Mette Hansen',
      maybeTwice: false,
      state: 'waiting',
      sentAt: null,
    });
    answeringService({ [MUNICIPALITIES]: [FREDERIKSBERG], [LIST]: [aMessage(), toStaff] });
    renderPage(<OutboxList />);
    const [, first, second] = within(await screen.findByRole('table', { name: 'Mails fra Frederiksberg' })).getAllByRole('row');
    for (const words of ['En borger', 'Sendt', 'Måske sendt to gange', '23.11.2026 kl. 08.00']) expect(first?.textContent).toContain(words);
    for (const words of ['Mette Hansen', 'Venter', 'ikke endnu']) expect(second?.textContent).toContain(words);
    expect(second?.textContent).not.toContain('to gange');
    expect(
      within(first as HTMLElement)
        .getByRole('link')
        .getAttribute('href'),
    ).toBe(`/outbox/147~${ID}/show`);
  });

  it('shows one mail as it was written', async () => {
    answeringService({ [`/api/outbox/${ID}`]: { ...aMessage(), body: 'Der er en opgave til dig.\n\nhttps://sporskifte.example/my-day' } });
    renderPage(<MessagePage />, PLACE);
    expect(await screen.findByRole('heading', { level: 1, name: 'Du har en opgave i Sporskifte' })).toBeTruthy();
    expect(screen.getByText(/Der er en opgave til dig/)).toBeTruthy();
    expect(screen.getByText(/Modtageren kan have fået den to gange/)).toBeTruthy();
  });

  it('says that there is none at that address', async () => {
    answeringService({ [`/api/outbox/${ID}`]: new Refusal(404, { code: 'outbox.not_found', da: 'Findes ikke.', en: 'Not there.' }) });
    renderPage(<MessagePage />, PLACE);
    expect(await screen.findByText(/Der er ingen mail med den adresse/)).toBeTruthy();
  });
});
