/** @jest-environment jsdom */
import { QueryClient } from '@tanstack/react-query';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { AdminContext, memoryStore, useStoreContext } from 'react-admin';
import { MemoryRouter } from 'react-router-dom';
import { type Fact } from '../../api/types';
import { i18nProvider } from '../../i18n/i18n-provider';
import TrialPage from './trial-page';

const both = (da: string) => ({ da, en: da });
const networkFact: Fact = {
  id: 'network',
  key: 'network',
  type: 'boolean',
  label: both('Aktivt netværk'),
  phrase: { yes: both('borgeren har et aktivt netværk'), no: both('borgeren ikke har et aktivt netværk') },
  help: both('Spørg.'),
  source: 'citizen',
  firstKnown: 'firstConversation',
  class: 'ordinary',
  changeable: true,
};
const age: Fact = {
  ...networkFact,
  id: 'age',
  key: 'age',
  type: 'integer',
  label: both('Alder'),
  min: 15,
  max: 75,
  phrase: { is: both('borgeren er {value}'), isNot: both('borgeren ikke er {value}') },
};
const religion: Fact = { ...networkFact, id: 'religion', key: 'religion', label: both('Religion'), class: 'forbidden' };
const aFloor = { id: 'dk-2026', version: 1, label: both('Minimum fra 1. juli 2026'), status: 'inForce', validFrom: '2020-01-01' };
const anExample = {
  '/api/facts': [age, networkFact, religion],
  '/api/municipalities': [
    { id: '147', code: '147', name: 'Frederiksberg', kind: 'universityCity' },
    { id: '259', code: '259', name: 'Køge', kind: 'case' },
  ],
  '/api/personas': [],
  '/api/floors': [aFloor],
  '/api/rule-sets': [],
} as const;

interface Asked {
  readonly municipality: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The service: answers reference data at once, and trials as the test says. */
function service(trial: (asked: Asked) => { readonly status: number; readonly body: unknown } | 'away') {
  const asked: Asked[] = [];
  const stored: Asked[] = [];
  global.fetch = jest.fn(async (input: RequestInfo | URL, options?: RequestInit) => {
    const path = String(input).split('?')[0] ?? '';
    const answer = (status: number, body: unknown): Response =>
      ({
        ok: status < 400,
        status,
        headers: new Headers(),
        json: async () => body,
        text: async () => JSON.stringify(body),
      }) as unknown as Response;
    if (path === '/api/decisions') {
      stored.push(JSON.parse(String(options?.body)) as Asked);
      return answer(201, { id: '0b5e' });
    }
    if (path !== '/api/trials') return answer(200, anExample[path as keyof typeof anExample]);
    const body = JSON.parse(String(options?.body)) as Asked;
    asked.push(body);
    const given = trial(body);
    if (given === 'away') throw new TypeError('Failed to fetch');
    return answer(given.status, given.body);
  }) as typeof fetch;
  return Object.assign(asked, { stored });
}

/** A trial whose risk follows from the network alone. */
function aTrial({ municipality, facts }: Asked): unknown {
  const risk = facts['network'] === undefined ? 'undecided' : facts['network'] === true ? 'low' : 'high';
  return {
    ruleSetVersionId: 'v1',
    facts,
    ruleSet: { municipality, version: 1, contentHash: '', floor: 'dk-2026', whatIf: false },
    asOf: '2026-11-23',
    unemploymentWeek: 1,
    screening: { risk, riskLabel: both(risk), score: { min: 0, max: 0 }, factors: [], archetypes: [] },
    track: {
      id: 'all',
      label: both('Samme forløb for alle'),
      level: 'ordinary',
      planFollows: 'all',
      status: 'proposed',
      because: [],
      trace: [],
      whyNot: [],
    },
    contactPlan: [],
    heldContacts: [],
    measures: [],
    suspendedMeasures: [],
    missingFacts: [],
    whatWouldChange: [],
  };
}

const ok = (asked: Asked) => ({ status: 200, body: aTrial(asked) });

/** Another page of the console, which hands a municipality over. */
function OtherPage({ onLeave }: { readonly onLeave: () => void }) {
  const { setItem } = useStoreContext();
  return (
    <>
      <button onClick={() => setItem('trial.municipality', '259')}>hand over</button>
      <button onClick={onLeave}>to the trial</button>
    </>
  );
}

function TwoPages({ startsElsewhere }: { readonly startsElsewhere: boolean }) {
  const [isElsewhere, setElsewhere] = useState(startsElsewhere);
  if (isElsewhere) return <OtherPage onLeave={() => setElsewhere(false)} />;
  return (
    <>
      <button onClick={() => setElsewhere(true)}>leave</button>
      <TrialPage />
    </>
  );
}

function openPage({ startsElsewhere = false } = {}) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <MemoryRouter>
      <AdminContext i18nProvider={i18nProvider} store={memoryStore()} queryClient={queryClient}>
        <TwoPages startsElsewhere={startsElsewhere} />
      </AdminContext>
    </MemoryRouter>,
  );
}
const network = () => within(screen.getByRole('radiogroup', { name: 'Aktivt netværk' }));
const answerNetwork = (answer: string) => userEvent.click(network().getByRole('radio', { name: answer }));
const isAnswered = (answer: string) => network().getByRole<HTMLInputElement>('radio', { name: answer }).checked;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const outcome = () => document.querySelector('[data-outcome]')?.textContent ?? null;
const choose = async (name: string) => userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Kommune' }), name);

// The whole page in jsdom is slow on a busy machine; what is waited for is an answer, not a time.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 8_000 });

beforeAll(() => {
  window.matchMedia ??= ((query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
  })) as unknown as typeof window.matchMedia;
});

describe('the page that tries a citizen', () => {
  it('asks for every fact but the forbidden ones, and asks the service nothing before a municipality is chosen', async () => {
    const asked = service(ok);
    openPage();
    expect(await screen.findByRole('radiogroup', { name: 'Aktivt netværk' })).toBeTruthy();
    expect(screen.queryByText('Religion')).toBeNull();
    expect(screen.getAllByText('0 af 2 besvaret')).not.toHaveLength(0);
    expect(asked).toHaveLength(0);
  });

  it('shows the outcome as soon as something is answered, and sends unknown facts as not there', async () => {
    const asked = service(ok);
    openPage();
    await choose('Frederiksberg');
    await waitFor(() => expect(outcome()).toContain('Risiko kan ikke afgøres endnu'));
    await answerNetwork('Nej');
    await waitFor(() => expect(outcome()).toContain('Høj risiko, samme forløb for alle'));
    expect(asked.map(({ facts }) => facts)).toEqual([{}, { network: false }]);
  });

  it('sends nothing while a fact is out of range, keeps the last outcome, and says that it is the last', async () => {
    const asked = service(ok);
    openPage();
    await choose('Frederiksberg');
    await waitFor(() => expect(outcome()).not.toBeNull());
    await userEvent.type(screen.getByRole('textbox', { name: 'Alder' }), '99');
    expect(await screen.findByText('Ret et felt, så regner vi igen')).toBeTruthy();
    await waitFor(() => expect(screen.getByText(/Det seneste svar, der kunne regnes ud\./)).toBeTruthy());
    expect(outcome()).toContain('Risiko kan ikke afgøres endnu');
    expect(asked.some(({ facts }) => facts['age'] === 99)).toBe(false);
    await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: /Gem som afgørelse/ }).disabled).toBe(true));
    await userEvent.click(screen.getByRole('button', { name: 'Alder' }));
    expect(document.activeElement?.id).toBe('field-facts-age');
  });

  it('keeps what was typed when the service goes away, and comes back by itself', async () => {
    let isAway = false;
    service((asked) => (isAway ? 'away' : ok(asked)));
    openPage();
    await choose('Frederiksberg');
    await waitFor(() => expect(outcome()).not.toBeNull());
    isAway = true;
    await answerNetwork('Ja');
    expect(await screen.findByText('Tjenesten svarer ikke')).toBeTruthy();
    expect(isAnswered('Ja')).toBe(true);
    expect(outcome()).toContain('Risiko kan ikke afgøres endnu');
    isAway = false;
    await waitFor(() => expect(outcome()).toContain('Lav risiko'));
    expect(screen.queryByText('Tjenesten svarer ikke')).toBeNull();
  });

  it('says in the service’s words that a municipality has no rules, shows no other municipality’s outcome for it, and leads on', async () => {
    service((asked) =>
      asked.municipality === '259'
        ? { status: 400, body: { code: 'rule_set.none', da: 'Kommunen har ikke noget regelsæt endnu.', en: 'None.', status: 400 } }
        : ok(asked),
    );
    openPage();
    await choose('Frederiksberg');
    await waitFor(() => expect(outcome()).not.toBeNull());
    await choose('Køge');
    expect(await screen.findByText('Kommunen har ikke noget regelsæt endnu.')).toBeTruthy();
    expect(outcome()).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Vælg en anden kommune' }));
    expect(document.activeElement?.id).toBe('field-municipality');
  });

  it('stores what the fields say as a decision, once, and leads to it', async () => {
    const { stored } = service(ok);
    openPage();
    await choose('Frederiksberg');
    await answerNetwork('Nej');
    await waitFor(() => expect(outcome()).toContain('Høj risiko'));
    const save = screen.getByRole('button', { name: 'Gem som afgørelse i Frederiksberg' });
    await userEvent.dblClick(save);
    const link = await screen.findByRole('link', { name: 'Se afgørelsen' });
    expect(link.getAttribute('href')).toBe('/decisions/147~0b5e/show');
    await userEvent.click(save);
    expect(stored).toMatchObject([{ municipality: '147', facts: { network: false } }]);
    await answerNetwork('Ja');
    expect(await screen.findByText(/Svarene er ændret siden/)).toBeTruthy();
  });

  it('is as it was left when one comes back within the tab', async () => {
    service(ok);
    openPage();
    await choose('Frederiksberg');
    await answerNetwork('Nej');
    await press('leave');
    await press('to the trial');
    expect((await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Kommune' })).value).toBe('147');
    expect(isAnswered('Nej')).toBe(true);
  });

  it('takes over the municipality another page hands over, once', async () => {
    service(ok);
    openPage({ startsElsewhere: true });
    await press('hand over');
    await press('to the trial');
    const municipality = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Kommune' });
    expect(municipality.value).toBe('259');
    await choose('Frederiksberg');
    await press('leave');
    await press('to the trial');
    expect((await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Kommune' })).value).toBe('147');
  });
});
