import { anchorOfRule, ruleAnchor } from './parts-of-document';

it('leads from a finding to the rule it is about', () => {
  expect(anchorOfRule('factor:education-delay')).toBe('factor-education-delay');
  expect(anchorOfRule('factor:education-delay')).toBe(ruleAnchor('factor', 'education-delay'));
  expect(anchorOfRule('floor-element:floor-six-conversations')).toBe('floor-element-floor-six-conversations');
});

it('leads from a tell-tale sign to its archetype, which has the anchor', () => {
  expect(anchorOfRule('archetype:delayed-graduate/few-applications')).toBe('archetype-delayed-graduate');
});

it('leads from what is about a whole part to that part', () => {
  expect(anchorOfRule('header')).toBe('summary');
  expect(anchorOfRule('floor:dk-2020')).toBe('summary');
  expect(anchorOfRule('bands')).toBe('screening');
  expect(anchorOfRule('grants')).toBe('grants');
});

it('leads nowhere from what has no place in the document', () => {
  expect(anchorOfRule('factor:')).toBeNull();
  expect(anchorOfRule('example:17')).toBeNull();
  expect(anchorOfRule('')).toBeNull();
});
