/** @jest-environment jsdom */
import { type UseMutationResult } from '@tanstack/react-query';
import { screen, within } from '@testing-library/react';
import { ApiProblem } from '../../api/api-problem';
import { type Replay, type Schema } from '../../api/types';
import { aTrial, both, FACTS } from '../../decision/testing/a-trial';
import { renderPart } from '../../decision/testing/render-part';
import { ReplayResult } from './replay-result';

const decision = {
  ...aTrial({ missingFacts: [{ fact: 'activeNetwork', label: both('Aktivt netværk'), wouldSettle: [] }] }),
  kind: 'case',
} as unknown as Schema<'AnyDecision'>;
const same: Replay = { identical: true, differences: [], engineVersion: 'engine-a', storedEngineVersion: 'engine-a' };

function shown(state: Partial<UseMutationResult<Replay, unknown, void>>): string {
  const replay = { isError: false, data: undefined, mutate: () => undefined, ...state } as UseMutationResult<Replay, unknown, void>;
  return renderPart(<ReplayResult replay={replay} decision={decision} ruleSet={undefined} facts={FACTS} />).container.textContent ?? '';
}

describe('a decision made again', () => {
  it('is said to be the same, plainly, with the program', () => {
    const text = shown({ data: same });
    expect(text).toContain('Samme svar, tegn for tegn');
    expect(text).toContain('med samme program, engine-a');
    expect(text).not.toContain('siden er blevet ændret');
  });

  it('is the same although the program has changed, and says both', () => {
    const text = shown({ data: { ...same, engineVersion: 'engine-b' } });
    expect(text).toContain('selv om programmet siden er blevet ændret');
    expect(text).toContain('Truffet med program engine-a, afgjort igen med program engine-b');
  });

  it('shows where it differs, what was stored and what comes out now', () => {
    const differences = [
      { path: 'missingFacts[0].wouldSettle', stored: ['factor:x'] },
      { path: 'asOf', stored: '2026-11-23', now: '2026-11-24' },
      { path: 'screening.factors[0].verdict', stored: 'true', now: 'unknown' },
      { path: 'measures[2]', now: { id: 'mentor', label: both('Mentor') } },
    ];
    expect(shown({ data: { ...same, identical: false, differences } })).toContain('4 steder er anderledes');
    const cells = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      );
    expect(cells).toEqual([
      ['["factor:x"]', 'fandtes ikke'],
      ['23.11.2026', '24.11.2026'],
      ['Opfyldt', 'Ved vi ikke endnu'],
      ['fandtes ikke', 'Mentor'],
    ]);
    expect(screen.getAllByRole('rowheader')[0]?.textContent).toBe('Ubesvaret spørgsmål nr. 1 (Aktivt netværk), ville afgøre');
  });

  it('blames the program only when it has changed', () => {
    const data = { ...same, identical: false, differences: [{ path: 'asOf', stored: 'a', now: 'b' }] };
    expect(shown({ data })).toContain('Programmet er det samme, så det skal undersøges');
    expect(shown({ data: { ...data, engineVersion: 'engine-b' } })).toContain('Programmet er ændret, siden afgørelsen blev truffet');
  });

  it('says when the service does not answer, and lets one try again', () => {
    expect(shown({ isError: true, error: new ApiProblem(0, { code: 'network.down' }) })).toContain('Tjenesten svarer ikke');
    expect(screen.getByRole('button', { name: 'Prøv igen' })).toBeTruthy();
  });
});
