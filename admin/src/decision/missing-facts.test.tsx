/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { MissingFacts } from './missing-facts';
import { aFactor, aTrial, both } from './testing/a-trial';
import { renderPart } from './testing/render-part';

const decision = aTrial({
  screening: { ...aTrial().screening, factors: [aFactor({ id: 'no-active-network', label: both('Intet aktivt netværk') })] },
  missingFacts: [
    { fact: 'activeNetwork', label: both('Aktivt netværk'), wouldSettle: ['factor:no-active-network', 'track:intensive', 'measure:gone'] },
  ],
});

describe('what is not known yet', () => {
  it('says by name what each answer would settle', () => {
    renderPart(<MissingFacts decision={decision} />);
    expect(screen.getByRole('listitem').textContent).toBe(
      'Aktivt netværkHar betydning for risikofaktoren »Intet aktivt netværk«, sporet »Intensivt spor« og en regel, der ikke står i regelsættet længere.',
    );
  });

  it('never shows an id to the consultant', () => {
    const { container } = renderPart(<MissingFacts decision={decision} />);
    expect(container.textContent).not.toMatch(/no-active-network|activeNetwork|measure:/);
  });

  it('says that everything is answered when it is', () => {
    renderPart(<MissingFacts decision={aTrial()} />);
    expect(screen.getByText('Alt, reglerne spørger om, er besvaret.')).toBeTruthy();
  });

  it('leads to the question where the page can', () => {
    const asked: string[] = [];
    renderPart(<MissingFacts decision={decision} onAsk={(fact) => asked.push(fact)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Svar på: Aktivt netværk' }));
    expect(asked).toEqual(['activeNetwork']);
  });
});
