/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { AdminContext } from 'react-admin';
import { type Fact } from '../../../api/types';
import { i18nProvider } from '../../../i18n/i18n-provider';
import { type FactAnswer } from '../draft/fact-answer';
import { readAnswer } from '../draft/read-answer';
import { type TrialAction } from '../draft/trial-action';
import { FactField } from './fact-field';

function aFact(own: Partial<Fact>): Fact {
  return {
    id: 'f',
    key: 'f',
    type: 'boolean',
    label: { da: 'Aktivt netværk', en: 'Active network' },
    phrase: { yes: { da: 'ja', en: 'yes' }, no: { da: 'nej', en: 'no' } },
    help: { da: 'Spørg, hvem borgeren kender.', en: 'Ask whom the citizen knows.' },
    source: 'citizen',
    firstKnown: 'firstConversation',
    class: 'ordinary',
    changeable: true,
    ...own,
  };
}

const years = aFact({
  type: 'number',
  label: { da: 'Erhvervserfaring', en: 'Work experience' },
  unit: { da: 'år', en: 'years' },
  min: 0,
  max: 60,
});
const age = aFact({ type: 'integer', label: { da: 'Alder', en: 'Age' }, min: 15, max: 75, unit: { da: 'år', en: 'years' } });
const field = aFact({ type: 'enum', label: { da: 'Retning', en: 'Field' }, values: [{ value: 'law', label: { da: 'Jura', en: 'Law' } }] });
const banks = aFact({
  type: 'set',
  label: { da: 'Kandidatbanker', en: 'Banks' },
  values: [
    { value: 'it', label: { da: 'It', en: 'IT' } },
    { value: 'hr', label: { da: 'HR', en: 'HR' } },
  ],
});
const graduated = aFact({ type: 'date', label: { da: 'Uddannelsen afsluttet den', en: 'Graduated on' } });

/** The field as the page holds it; `latest` is the answer it was last given. */
function shown(fact: Fact, first?: FactAnswer, own: { readonly was?: string } = {}) {
  const seen: { latest: FactAnswer | undefined } = { latest: first };
  function Held() {
    const [answer, setAnswer] = useState(first);
    const read = readAnswer(fact, answer, 'da');
    const dispatch = (action: TrialAction): void => {
      if (action.type !== 'answer') throw new Error(action.type);
      seen.latest = action.answer;
      setAnswer(action.answer);
    };
    return (
      <FactField
        fact={fact}
        answer={answer}
        was={own.was}
        problem={read.kind === 'wrong' ? read.problem : undefined}
        isExplained={false}
        dispatch={dispatch}
      />
    );
  }
  render(
    <AdminContext i18nProvider={i18nProvider}>
      <Held />
    </AdminContext>,
  );
  return seen;
}

jest.setTimeout(20_000);

describe('the field of a yes/no fact', () => {
  it('begins as "ved ikke", which is neither yes nor no', () => {
    shown(aFact({}));
    expect(screen.getByRole('radiogroup', { name: 'Aktivt netværk' })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Ved ikke' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Nej' }).checked).toBe(false);
  });

  it('tells no from unknown, both ways', async () => {
    const seen = shown(aFact({}));
    await userEvent.click(screen.getByRole('radio', { name: 'Nej' }));
    expect(seen.latest).toBe('false');
    await userEvent.click(screen.getByRole('radio', { name: 'Ved ikke' }));
    expect(seen.latest).toBeUndefined();
  });
});

describe('the field of a number', () => {
  it('takes a Danish decimal as it is typed and shows unit and range', async () => {
    const seen = shown(years);
    await userEvent.type(screen.getByRole('textbox', { name: 'Erhvervserfaring' }), '0,5');
    expect(seen.latest).toBe('0,5');
    expect(screen.getByText('år')).toBeTruthy();
    expect(screen.getByText('0-60')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Ved ikke/ }).checked).toBe(false);
  });

  it('is "ved ikke" while it is empty, and made so by the box', async () => {
    const seen = shown(years, '3');
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Ved ikke ?: Erhvervserfaring$/ });
    await userEvent.click(box);
    expect(seen.latest).toBeUndefined();
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
    expect(box.checked).toBe(true);
  });

  it('says in words what is too high, at once, and ties it to the field', async () => {
    shown(age);
    const input = screen.getByRole('textbox', { name: 'Alder' });
    await userEvent.type(input, '99');
    const problem = screen.getByText('For højt. Skriv et tal fra 15 til 75 år.');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.getAttribute('aria-describedby')?.split(' ')).toContain(problem.id);
  });

  it('does not call half a number wrong before the field is left', async () => {
    shown(age);
    const input = screen.getByRole('textbox', { name: 'Alder' });
    await userEvent.type(input, '4');
    expect(screen.queryByText(/For lavt/)).toBeNull();
    await userEvent.tab();
    expect(screen.getByText('For lavt. Skriv et tal fra 15 til 75 år.')).toBeTruthy();
    await userEvent.type(input, '1');
    expect(screen.queryByText(/For lavt/)).toBeNull();
    expect(input.getAttribute('aria-invalid')).toBe('false');
  });
});

describe('the field of a day', () => {
  it('shows a day the Danish way and says when it is in no calendar', async () => {
    const seen = shown(graduated, '2026-06-30');
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Uddannelsen afsluttet den' });
    expect(input.value).toBe('30.06.2026');
    await userEvent.clear(input);
    await userEvent.type(input, '30.02.2026');
    expect(seen.latest).toBe('30.02.2026');
    expect(screen.getByText('Den dag findes ikke i kalenderen (1900-2199).')).toBeTruthy();
  });
});

describe('the field of one of several', () => {
  it('offers "ved ikke" first, and it is chosen until another is', async () => {
    const seen = shown(field);
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Retning' });
    expect([...select.options].map(({ text }) => text)).toEqual(['Ved ikke', 'Jura']);
    await userEvent.selectOptions(select, 'Jura');
    expect(seen.latest).toBe('law');
    await userEvent.selectOptions(select, 'Ved ikke');
    expect(seen.latest).toBeUndefined();
  });
});

describe('the field of any number of several', () => {
  it('has "ved ikke" and "ingen af dem" as answers of their own', async () => {
    const seen = shown(banks);
    const ticked = (): (string | null | undefined)[] =>
      screen
        .getAllByRole<HTMLInputElement>('checkbox')
        .filter(({ checked }) => checked)
        .map((box) => box.closest('label')?.textContent);
    expect(ticked()).toEqual(['Ved ikke']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ingen af dem' }));
    expect(seen.latest).toEqual([]);
    expect(ticked()).toEqual(['Ingen af dem']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'HR' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'It' }));
    expect(seen.latest).toEqual(['it', 'hr']);
    expect(ticked()).toEqual(['It', 'HR']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ved ikke' }));
    expect(seen.latest).toBeUndefined();
    expect(ticked()).toEqual(['Ved ikke']);
  });
});

describe('every field', () => {
  it('has its explanation at hand: one click away, and read with the control before that', async () => {
    shown(years);
    const help = screen.getByText('Spørg, hvem borgeren kender.');
    expect(help.hidden).toBe(true);
    expect(screen.getByRole('textbox').getAttribute('aria-describedby')).toBe(help.id);
    await userEvent.click(screen.getByRole('button', { name: 'Forklaring: Erhvervserfaring' }));
    expect(help.hidden).toBe(false);
  });

  it('says what the persona had answered where the answer is another', () => {
    shown(years, '3', { was: '0,5 år' });
    expect(screen.getByText('Ændret; personen har: 0,5 år')).toBeTruthy();
  });
});
