import { resolveUses } from '../../../server/rule-files/resolve-uses';

const shared = {
  factors: new Map([['over-40', { id: 'over-40', label: { da: 'Over 40', en: 'Over 40' }, nature: 'objective' }]]),
  archetypes: new Map([['delayed', { id: 'delayed', atLeast: 3, tellTales: [{ id: 'a' }] }]]),
};

test('what the pack writes wins over the shared rule; what it does not write comes from there', () => {
  const document = {
    screening: {
      factors: [
        { use: 'over-40', points: 5, nature: 'subjective' },
        { id: 'own', points: 1 },
      ],
      archetypes: [{ use: 'delayed', atLeast: 2 }],
    },
  };
  expect(resolveUses(document, shared)).toEqual({
    screening: {
      factors: [
        { id: 'over-40', label: { da: 'Over 40', en: 'Over 40' }, nature: 'subjective', points: 5 },
        { id: 'own', points: 1 },
      ],
      archetypes: [{ id: 'delayed', atLeast: 2, tellTales: [{ id: 'a' }] }],
    },
  });
});

test('changing the result changes neither the library nor the document', () => {
  const document = { screening: { archetypes: [{ use: 'delayed' }] } };
  const resolved = resolveUses(document, shared) as { screening: { archetypes: { tellTales: unknown[] }[] } };
  resolved.screening.archetypes[0]?.tellTales.push({ id: 'b' });
  expect(shared.archetypes.get('delayed')?.tellTales).toEqual([{ id: 'a' }]);
  expect(document).toEqual({ screening: { archetypes: [{ use: 'delayed' }] } });
});

test.each([
  [{ factors: [{ use: 'gone' }] }, 'screening.factors[0].use'],
  [{ archetypes: [{ id: 'x' }, { use: 'over-40' }] }, 'screening.archetypes[1].use'],
  [{ factors: [{ use: 7 }] }, 'screening.factors[0].use'],
])('an id that is not in the library of its kind is refused', (screening, field) => {
  expect(() => resolveUses({ screening }, shared)).toThrow(expect.objectContaining({ code: 'rule_set.unknown_reference', field }) as Error);
});

test.each([[null], [7], [[]], [{}], [{ screening: null }], [{ screening: { factors: 'all' } }]])(
  '%p is left for the parser to refuse',
  (document) => {
    expect(resolveUses(document, shared)).toEqual(document);
  },
);
