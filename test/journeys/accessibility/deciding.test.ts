import { type Page } from 'playwright-core';
import { answerWith, serviceAway } from '../support/answers';
import { describeStates } from '../support/describe-states';
import { closeBrowser } from '../support/open-console';
import { decisionPath, grantPath } from '../support/service-data';
import { tryCitizen } from '../support/try-citizen';

afterAll(closeBrowser);

const AUDITOR = 'Revisor';

/** What a later program could find: another risk, a conversation that is gone, a date that moved. */
const CHANGED = {
  identical: false,
  engineVersion: 'engine-0000000000000000',
  storedEngineVersion: 'engine-1111111111111111',
  differences: [
    { path: 'screening.risk', stored: 'high', now: 'low' },
    { path: 'contactPlan[0].dueOn', stored: '2026-12-06', now: '2026-12-07' },
    { path: 'contactPlan[5]', stored: { id: 'x', label: { da: 'Samtale', en: 'Conversation' } } },
  ],
};

async function everythingOpen(page: Page): Promise<void> {
  await page.getByRole('button', { name: AUDITOR }).first().click();
  await page.getByRole('button', { name: 'Fold alt ud' }).first().click();
}

describeStates('trying a citizen', [
  { name: 'before anything is chosen', path: '/trial' },
  { name: 'a municipality and no answers', path: '/trial', reach: (page) => tryCitizen(page, { municipality: 'Aarhus' }) },
  {
    name: 'a persona, with the full trace open',
    path: '/trial',
    reach: async (page) => {
      await tryCitizen(page, { municipality: 'Frederiksberg', persona: 'Den samme dimittend' });
      await everythingOpen(page);
    },
  },
  {
    name: 'the same citizen in two municipalities',
    path: '/trial',
    reach: (page) => tryCitizen(page, { municipality: 'Frederiksberg', persona: 'Den samme dimittend', other: 'København' }),
  },
  {
    name: 'fields that cannot be used',
    path: '/trial',
    reach: async (page) => {
      await tryCitizen(page, { municipality: 'Frederiksberg', persona: 'Den samme dimittend' });
      await page.getByLabel('Forsinkelse i uddannelsen', { exact: true }).fill('130');
      await page.getByLabel('Ledighedens første dag', { exact: true }).fill('31.02.2026');
      await page.getByText('Samtaler, pauser og tilbud').click();
      await page.getByRole('button', { name: 'Tilføj samtale' }).click();
      await page.getByRole('button', { name: 'Tilføj pause' }).click();
    },
  },
  {
    name: 'the paper for the citizen',
    path: '/trial',
    reach: async (page) => {
      await tryCitizen(page, { municipality: 'Frederiksberg', persona: 'Den samme dimittend' });
      await page.getByRole('button', { name: 'Ark til borgeren' }).click();
      await page.getByRole('heading', { name: 'Forslag til dit forløb' }).waitFor();
    },
  },
  { name: 'with the service away', path: '/trial', before: serviceAway, refusesRequests: true },
]);

describeStates('decisions', [
  { name: 'the list', path: '/decisions' },
  { name: 'the choice of a track', path: '/decisions', reach: (page) => page.getByRole('combobox', { name: 'Spor' }).click() },
  { name: 'the list with nothing in it', path: '/decisions', before: (page) => answerWith(page, /\/api\/decisions\?/, []) },
  { name: 'the list with the service away', path: '/decisions', before: serviceAway, refusesRequests: true },
  {
    name: 'a case, decided again, with the full trace open',
    path: () => decisionPath('147', 'intensive'),
    reach: async (page) => {
      await page.getByRole('button', { name: /^Afgør igen/ }).click();
      await page.getByText('Samme svar, tegn for tegn').waitFor();
      await everythingOpen(page);
    },
  },
  {
    name: 'a case that would be decided otherwise today',
    path: () => decisionPath('147', 'intensive'),
    before: (page) => answerWith(page, '**/replay', CHANGED),
    reach: async (page) => {
      await page.getByRole('button', { name: /^Afgør igen/ }).click();
      await page.getByText('Svaret er ikke det samme').waitFor();
    },
  },
  {
    name: 'a case, told to the citizen',
    path: () => decisionPath('751', 'risk'),
    reach: (page) => page.getByRole('button', { name: 'Borger', exact: true }).click(),
  },
  { name: 'a course', path: () => grantPath('koebenhavn-course-applicant') },
  { name: 'a decision that is gone', path: '/decisions/147~00000000-0000-4000-8000-000000000000/show', refusesRequests: true },
]);
