import { withThreshold } from './write-threshold';

const TEXT = `# Øverst en kommentar
screening:
  factors: []
  bands:
    - id: high # the one that matters
      label: { da: 'Høj', en: "High" }
      from:   6   # kalibreret
      basis: { source: S2 }
    - { id: low, label: { da: Lav, en: Low } }
`;

describe('writing a threshold', () => {
  it('changes the number and nothing else', () => {
    expect(withThreshold(TEXT, 12)).toBe(TEXT.replace('from:   6 ', 'from:   12 '));
    expect(withThreshold(TEXT, -1)).toBe(TEXT.replace('from:   6 ', 'from:   -1 '));
  });

  it('finds the high band wherever it stands', () => {
    const flow = 'screening: { bands: [{ id: medium, from: 3 }, { id: high, from: 6 }] }\n';
    expect(withThreshold(flow, 9)).toBe('screening: { bands: [{ id: medium, from: 3 }, { id: high, from: 9 }] }\n');
  });

  it('refuses a file without a high band or without its threshold', () => {
    expect(() => withThreshold('screening:\n  bands: [{ id: low }]\n', 1)).toThrow('no band "high"');
    expect(() => withThreshold('screening:\n  bands: [{ id: high }]\n', 1)).toThrow('no threshold');
    expect(() => withThreshold('tracks: {}\n', 1)).toThrow('no band "high"');
  });
});
