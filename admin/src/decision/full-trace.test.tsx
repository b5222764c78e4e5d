/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { type Condition } from '../api/types';
import { FullTrace } from './full-trace';
import { aRuleSet, aTrial, both, FACTS } from './testing/a-trial';
import { renderPart } from './testing/render-part';

const when: Condition = {
  id: 'either',
  any: [
    { id: 'delay', fact: 'educationDelayMonths', operator: 'greaterThanInclusive', value: 6 },
    { id: 'network', fact: 'activeNetwork', operator: 'equal', value: true },
  ],
};
const basis = { source: 'S2 5.4' };
const RULES = aRuleSet({
  tracks: { ordered: [{ id: 'intensive', label: both('Intensivt spor'), when, basis }] },
  measures: { items: [{ id: 'mentor', label: both('Mentor'), when, basis }], suspensions: [] },
});
const TRACE = [
  { id: 'either', verdict: 'true' as const },
  { id: 'delay', verdict: 'true' as const, saw: 8 },
  { id: 'network', verdict: 'unknown' as const, saw: null },
];

function show(track: Partial<ReturnType<typeof aTrial>['track']>): void {
  const decision = aTrial({ facts: { educationDelayMonths: 8 }, track: { ...aTrial().track, ...track } });
  renderPart(<FullTrace decision={decision} facts={FACTS} ruleSet={RULES} />);
}

describe('the full trace', () => {
  it('says how every part of the proposed track came out', () => {
    show({ trace: TRACE });
    expect(screen.getByText('Uddannelsen er forsinket mindst 6 måneder: Opfyldt')).toBeTruthy();
    expect(screen.getByText('Borgeren bruger sit netværk: Ved vi ikke endnu')).toBeTruthy();
    expect(screen.queryByText(/gemte programmet her kun det samlede svar/)).toBeNull();
  });

  it('says in words that a decision stored before holds only the outcome', () => {
    const before = { trace: undefined } as unknown as { trace: typeof TRACE };
    show(before);
    expect(screen.getByText('Mindst én af disse gælder: Opfyldt')).toBeTruthy();
    expect(screen.getAllByText('Borgeren bruger sit netværk: Ikke gemt for sig')).toHaveLength(2);
    expect(screen.getByText(/^Da denne afgørelse blev gemt, gemte programmet her kun det samlede svar\./)).toBeTruthy();
  });

  it('says why nothing is held of an offer outside the plan', () => {
    show({ trace: TRACE });
    expect(screen.getByText(/^Tilbuddet er ikke i planen\./)).toBeTruthy();
  });
});
