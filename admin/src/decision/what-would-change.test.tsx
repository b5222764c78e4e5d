/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { aTrial, both, FACTS } from './testing/a-trial';
import { renderPart } from './testing/render-part';
import { WhatWouldChange } from './what-would-change';

const decision = aTrial({
  track: {
    ...aTrial().track,
    whyNot: [{ id: 'ordinary', label: both('Ordinært spor'), verdict: 'true', reason: { code: 'later', text: both('Senere') }, trace: [] }],
  },
  whatWouldChange: [
    {
      fact: 'activeNetwork',
      label: both('Aktivt netværk'),
      from: false,
      to: true,
      leadsTo: { track: 'ordinary', risk: 'low' },
      text: both('…'),
    },
    {
      fact: 'educationDelayMonths',
      label: both('Forsinkelse'),
      from: 8,
      to: 5,
      leadsTo: { track: 'undecided', risk: 'undecided' },
      text: both('…'),
    },
  ],
});

describe('what would change the decision', () => {
  it('says from what to what, and what then', () => {
    renderPart(<WhatWouldChange decision={decision} facts={FACTS} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Aktivt netværk: fra nej til jaSå foreslås »Ordinært spor« (Lav risiko).',
      'Forsinkelse: fra 8 måneder til 5 månederSå kan sporet ikke afgøres endnu (Kan ikke afgøres endnu).',
    ]);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('can be taken over where the page lets it', () => {
    const applied: unknown[] = [];
    renderPart(<WhatWouldChange decision={decision} facts={FACTS} onApply={(fact, value) => applied.push([fact, value])} />);
    fireEvent.click(screen.getByRole('button', { name: 'Prøv det: Forsinkelse, 5 måneder' }));
    expect(applied).toEqual([['educationDelayMonths', 5]]);
  });
});
