import { afterLabel } from './after-label';

describe('a reason beside its label', () => {
  it('does not say the label again', () => {
    expect(afterLabel('Omvendt formidling', 'Omvendt formidling: fra 16.06.2025 (uge 1).')).toBe('Fra 16.06.2025 (uge 1).');
    expect(afterLabel('Ekstra samtale', 'Ekstra samtale (nr. 3 af 3): fra 08.09.2025.')).toBe('(nr. 3 af 3): fra 08.09.2025.');
  });

  it('stays whole when it begins otherwise, or says nothing else', () => {
    expect(afterLabel('Samtale', 'Udsat: højsæson.')).toBe('Udsat: højsæson.');
    expect(afterLabel('Samtale', 'Samtale')).toBe('Samtale');
  });
});
