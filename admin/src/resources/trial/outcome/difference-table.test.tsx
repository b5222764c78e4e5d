/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AdminContext } from 'react-admin';
import { type DecisionLike } from '../../../decision';
import { i18nProvider } from '../../../i18n/i18n-provider';
import { DifferenceTable } from './difference-table';

const both = (da: string) => ({ da, en: da });
const aDecision = (track: string, factors: readonly string[]): DecisionLike =>
  ({
    unemploymentWeek: 4,
    screening: {
      risk: 'high',
      riskLabel: both('Høj risiko'),
      score: { min: 9, max: 9 },
      factors: factors.map((label) => ({ id: label, label: both(label), verdict: 'true' })),
      archetypes: [],
    },
    track: { id: track, label: both(track) },
    contactPlan: [],
    measures: [],
    missingFacts: [],
  }) as unknown as DecisionLike;

function table() {
  render(
    <AdminContext i18nProvider={i18nProvider}>
      <DifferenceTable
        left={{ name: 'Frederiksberg', decision: aDecision('Intensivt spor', ['Intet studiejob', 'Kort erfaring']) }}
        right={{ name: 'København', decision: aDecision('Samme forløb for alle', ['Kort erfaring']) }}
      />
    </AdminContext>,
  );
  return screen.getByRole('table', { name: 'Hvad Frederiksberg og København foreslår' });
}
const rowOf = (name: string) => within(screen.getByRole('row', { name: new RegExp(`^${name}`) }));

describe('two municipalities beside each other', () => {
  it('marks each row in words as different or the same', () => {
    table();
    expect(rowOf('Spor').getByText('Forskelligt')).toBeTruthy();
    expect(rowOf('Risiko ').getByText('Ens')).toBeTruthy();
    expect(screen.getByText('2 af 10 punkter er forskellige.')).toBeTruthy();
  });

  it('says of each thing in a list when only one of them has it', () => {
    table();
    const factors = rowOf('Risikofaktorer')
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(factors).toEqual(['Intet studiejob (kun her)', 'Kort erfaring', 'Kort erfaring']);
  });

  it('can leave out what is the same', async () => {
    const found = table();
    expect(within(found).getAllByRole('rowheader')).toHaveLength(10);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Vis kun det, der er forskelligt' }));
    expect(
      within(found)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Spor', 'Risikofaktorer']);
  });
});
