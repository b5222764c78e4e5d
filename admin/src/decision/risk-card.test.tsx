/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { RiskCard } from './risk-card';
import { aFactor, aRuleSet, aTrial, both, FACTS } from './testing/a-trial';
import { renderPart } from './testing/render-part';
import { type DecisionLike } from './decision-part';

const basis = { source: 'S2 5.4' };
const BANDS = [
  { id: 'high', label: both('Høj risiko'), from: 8, basis },
  { id: 'low', label: both('Lav risiko'), basis },
];

function aScreening(screening: Partial<DecisionLike['screening']>): DecisionLike {
  return aTrial({ screening: { ...aTrial().screening, ...screening } });
}
const rowOf = (label: RegExp): string[] =>
  within(screen.getByRole('row', { name: label }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent ?? '');

describe('the risk of one citizen', () => {
  it('is one number when everything is known', () => {
    const { container } = renderPart(<RiskCard decision={aTrial()} facts={FACTS} />);
    expect(container.textContent).toContain('Høj risiko: 8 point');
    expect(container.textContent).not.toContain('Der mangler svar');
  });

  it('is an interval while facts are missing, and says between what', () => {
    const decision = aScreening({ risk: 'undecided', riskLabel: both('Ikke afgjort endnu'), score: { min: 5, max: 9 } });
    const { container } = renderPart(
      <RiskCard decision={decision} facts={FACTS} ruleSet={aRuleSet({ screening: { factors: [], bands: BANDS, archetypes: [] } })} />,
    );
    expect(container.textContent).toContain('Ikke afgjort endnu: 5-9 point');
    expect(container.textContent).toContain('mellem 5 og 9 point');
    const bands = within(screen.getByRole('list', { name: 'Grænser' })).getAllByRole('listitem');
    expect(bands.map((band) => band.textContent)).toEqual([
      'Høj risiko: Mindst 8 point (her kan borgeren ende)',
      'Lav risiko: Under 8 point (her kan borgeren ende)',
    ]);
  });

  it('says one point in the singular, and writes a negative bound out', () => {
    expect(renderPart(<RiskCard decision={aScreening({ score: { min: 1, max: 1 } })} facts={FACTS} />).container.textContent).toContain(
      ': 1 point',
    );
    expect(renderPart(<RiskCard decision={aScreening({ score: { min: -2, max: 1 } })} facts={FACTS} />).container.textContent).toContain(
      ': -2 til 1 point',
    );
  });

  it('shows each factor with verdict, points and the value it saw', () => {
    const factors = [
      aFactor({ id: 'no', verdict: 'false', saw: [{ fact: 'activeNetwork', value: true }] }),
      aFactor({ id: 'open', verdict: 'unknown', points: 2, saw: [{ fact: 'activeNetwork', value: null }] }),
      aFactor({ id: 'yes', verdict: 'true', points: 3, saw: [{ fact: 'educationDelayMonths', value: 8 }] }),
    ];
    renderPart(<RiskCard decision={aScreening({ factors })} facts={FACTS} />);
    expect(rowOf(/Forhold yes/)).toEqual(['Gælder', '+3', 'Forsinkelse i uddannelsen: 8 måneder']);
    expect(rowOf(/Forhold open/)).toEqual(['Ved vi ikke endnu', '0 til +2', 'Aktivt netværk: ved ikke']);
    expect(rowOf(/Forhold no/)).toEqual(['Gælder ikke', '0', 'Aktivt netværk: ja']);
  });

  it('puts what holds first, then what is not known, and names the rest', () => {
    const factors = [aFactor({ id: 'no', verdict: 'false' }), aFactor({ id: 'open', verdict: 'unknown' }), aFactor({ id: 'yes' })];
    renderPart(<RiskCard decision={aScreening({ factors })} facts={FACTS} />);
    const [counting] = screen.getAllByRole('table');
    expect(
      within(counting as HTMLElement)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Forhold yes', 'Forhold open']);
    expect(screen.getByText('Gælder ikke (1): Forhold no')).toBeTruthy();
  });

  it('is told to the citizen without points and without ids', () => {
    const factors = [aFactor({ id: 'yes' }), aFactor({ id: 'minus', points: -2 }), aFactor({ id: 'open', verdict: 'unknown' })];
    const { container } = renderPart(<RiskCard decision={aScreening({ factors })} facts={FACTS} />, 'citizen');
    expect(container.textContent).not.toMatch(/point/);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Forhold yes: øger risikoen',
      'Forhold minus: mindsker risikoen',
    ]);
  });

  it('never tells the citizen that nothing counts while something is not known', () => {
    const open = aScreening({ factors: [aFactor({ id: 'open', verdict: 'unknown' })] });
    expect(renderPart(<RiskCard decision={open} facts={FACTS} />, 'citizen').container.textContent).toContain('Vi ved endnu ikke nok');
    const none = aScreening({ factors: [aFactor({ id: 'no', verdict: 'false' })] });
    expect(renderPart(<RiskCard decision={none} facts={FACTS} />, 'citizen').container.textContent).toContain('Ingen af de forhold');
  });

  it('shows ids to the auditor only', () => {
    const decision = aScreening({ factors: [aFactor({ id: 'education-delay', label: both('Forsinket') })] });
    expect(renderPart(<RiskCard decision={decision} facts={FACTS} />).container.textContent).not.toContain('education-delay');
    expect(renderPart(<RiskCard decision={decision} facts={FACTS} />, 'auditor').container.textContent).toContain('education-delay');
  });
});
