import { type Page } from 'playwright-core';
import { answerWith, serviceAway, serviceSilent } from '../support/answers';
import { describeStates } from '../support/describe-states';
import { closeBrowser } from '../support/open-console';
import { lateCasePath } from '../support/service-data';

afterAll(closeBrowser);

const GONE = '147~00000000-0000-4000-8000-000000000000';

async function someDay(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Vis dagen:/ })
    .first()
    .click();
  await page.getByRole('list', { name: 'Dagen i tal' }).waitFor();
}

describeStates('my day', [
  { name: 'before anybody is chosen', path: '/my-day' },
  { name: 'a day', path: '/my-day', reach: someDay },
  {
    name: 'why a task is there',
    path: '/my-day',
    reach: async (page) => {
      await someDay(page);
      await page
        .getByRole('button', { name: /^Hvorfor/ })
        .first()
        .click();
      await page.getByRole('heading', { name: 'Påmindelser' }).waitFor();
    },
  },
  {
    name: 'a day that cannot be, and filters nothing passes',
    path: '/my-day',
    reach: async (page) => {
      await someDay(page);
      await page.getByLabel('Hvis tur').selectOption('citizen');
      await page.getByLabel('Kun over frist').check();
      await page.getByLabel('Dag', { exact: true }).fill('31.02.2026');
      await page.keyboard.press('Tab');
    },
  },
  { name: 'nobody to choose', path: '/my-day', before: (page) => answerWith(page, /\/api\/(teams|consultants)\?/, []) },
  { name: 'while loading', path: '/my-day', before: serviceSilent, neverSettles: true },
  { name: 'with the service away', path: '/my-day', before: serviceAway, refusesRequests: true },
]);

describeStates('cases', [
  { name: 'the list', path: '/cases' },
  {
    name: 'a search that finds nobody',
    path: '/cases',
    reach: async (page) => {
      await page.getByLabel(/hele CPR-nummeret/).fill('findes ikke');
      await page.keyboard.press('Enter');
      await page.getByText(/^Ingen borger i/).waitFor();
    },
  },
  { name: 'the list with nothing in it', path: '/cases', before: (page) => answerWith(page, /\/api\/cases\?/, []) },
  { name: 'the list with the service away', path: '/cases', before: serviceAway, refusesRequests: true },
  { name: 'a case', path: () => lateCasePath('147') },
  {
    name: 'a case with everything unfolded',
    path: () => lateCasePath('147'),
    reach: async (page) => {
      await page.getByRole('heading', { name: 'Det, reglerne siger i dag, med begrundelse' }).click();
      await page.getByRole('heading', { name: 'Risiko for langtidsledighed' }).waitFor();
      await page.getByRole('heading', { name: /^Log \(/ }).click();
    },
  },
  { name: 'a case that is not there', path: `/cases/${GONE}/show`, refusesRequests: true },
]);

describeStates('the machinery', [
  { name: 'imports', path: '/imports' },
  {
    name: 'a file that was tried',
    path: '/imports',
    reach: async (page) => {
      const buffer = Buffer.from('Borger-id;Ledig fra;Farve\r\nA-1;31.02.2026;rød\r\n');
      await page.getByTestId('file').setInputFiles({ name: 'borgere.csv', mimeType: 'text/csv', buffer });
      await page.getByRole('button', { name: 'Send filen' }).click();
      await page.getByRole('heading', { name: 'Kolonner i filen' }).waitFor();
    },
  },
  { name: 'imports with the service away', path: '/imports', before: serviceAway, refusesRequests: true },
  { name: 'an import that is not there', path: `/imports/${GONE}/show`, refusesRequests: true },
  { name: 'work in the background', path: '/work' },
  {
    name: 'work that was given up',
    path: '/work',
    before: (page) => answerWith(page, /\/api\/scheduled-actions\?/, [PARKED]),
  },
  { name: 'work in the background with the service away', path: '/work', before: serviceAway, refusesRequests: true },
  { name: 'the outbox', path: '/outbox' },
  { name: 'the outbox with a mail', path: '/outbox', before: (page) => answerWith(page, /\/api\/outbox\?/, [MAIL]) },
  {
    name: 'a mail',
    path: `/outbox/${GONE}/show`,
    before: (page) => answerWith(page, /\/api\/outbox\//, { ...MAIL, body: 'Du har en opgave.', messageId: '<a@b>' }),
  },
  { name: 'a mail that is not there', path: `/outbox/${GONE}/show`, refusesRequests: true },
]);

const PARKED = {
  id: 'ac000000-0000-4000-8000-000000000001',
  kind: 'sendMessage',
  subjectId: 'ac000000-0000-4000-8000-000000000002',
  taskId: null,
  caseId: null,
  runOn: '2026-11-24',
  runAt: '08:00',
  dueAt: '2026-11-24T07:00:00.000Z',
  notBefore: '2026-11-24T08:00:00.000Z',
  state: 'parked',
  isLate: true,
  attempts: 8,
  errorCode: 'mail.refused',
  errorText: { da: 'Mailserveren tog ikke imod brevet.', en: 'The mail server did not take the letter.' },
  errorAt: '2026-11-24T08:00:00.000Z',
  outcome: null,
  finishedAt: null,
};

const MAIL = {
  id: 'bc000000-0000-4000-8000-000000000001',
  kind: 'reminder',
  recipient: 'citizen',
  recipientId: 'bc000000-0000-4000-8000-000000000002',
  recipientName: null,
  language: 'da',
  subject: 'Du har en opgave',
  state: 'failed',
  attempts: 3,
  maybeTwice: true,
  errorCode: 'mail.refused',
  errorText: { da: 'Mailserveren tog ikke imod brevet.', en: 'The mail server did not take the letter.' },
  createdAt: '2026-11-24T07:00:00.000Z',
  sentAt: null,
};
