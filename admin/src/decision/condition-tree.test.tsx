/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { type Condition } from '../api/types';
import { ConditionTree } from './condition-tree';
import { FACTS } from './testing/a-trial';
import { renderPart } from './testing/render-part';
import { type NodeVerdicts, recordedVerdicts } from './trace-verdicts';
import { useRuleWords } from './use-rule-words';

const CONDITION: Condition = {
  id: 'root',
  any: [
    { id: 'delay', fact: 'educationDelayMonths', operator: 'greaterThanInclusive', value: 6 },
    { id: 'not', not: { id: 'network', fact: 'activeNetwork', operator: 'equal', value: true } },
  ],
};

function Tree({ verdicts }: { readonly verdicts: NodeVerdicts }) {
  return (
    <ConditionTree
      condition={CONDITION}
      verdicts={verdicts}
      seen={{ educationDelayMonths: 8, activeNetwork: true }}
      words={useRuleWords(FACTS, undefined)}
    />
  );
}
const ownText = (item: HTMLElement): string =>
  [...item.childNodes]
    .filter((node) => node.nodeName !== 'UL')
    .map((node) => node.textContent)
    .join('|');

describe('a condition as a tree', () => {
  it('gives every node its verdict, and every statement the value it saw', () => {
    const verdicts = recordedVerdicts([
      { id: 'root', verdict: 'true' },
      { id: 'delay', verdict: 'true', saw: 8 },
      { id: 'not', verdict: 'unknown' },
      { id: 'network', verdict: 'unknown', saw: null },
    ]);
    renderPart(<Tree verdicts={verdicts} />);
    expect(screen.getAllByRole('listitem').map(ownText)).toEqual([
      'Mindst én af disse gælder: Opfyldt|',
      'Uddannelsen er forsinket mindst 6 måneder: Opfyldt|Så: Forsinkelse i uddannelsen = 8 måneder|',
      'Dette gælder ikke: Ved vi ikke endnu|',
      'Borgeren bruger sit netværk: Ved vi ikke endnu|Så: Aktivt netværk = ved ikke|',
    ]);
  });

  it('is nested as the condition is', () => {
    renderPart(<Tree verdicts={new Map()} />);
    const [root] = screen.getAllByRole('listitem');
    const inner = within(root as HTMLElement).getByText(/Borgeren bruger sit netværk/);
    expect(inner.closest('ul')?.closest('li')?.textContent).toMatch(/^Dette gælder ikke/);
  });

  it('says where a verdict was not stored, and still what the statement saw', () => {
    renderPart(<Tree verdicts={new Map([['root', { verdict: 'true' }]])} />);
    expect(screen.getAllByRole('listitem').map(ownText)[1]).toBe(
      'Uddannelsen er forsinket mindst 6 måneder: Ikke gemt for sig|Så: Forsinkelse i uddannelsen = 8 måneder|',
    );
  });
});
