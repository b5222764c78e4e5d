/** A complete case for Frederiksberg, seven weeks into unemployment; tests name only what matters. */
export function aRequest(overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    municipality: '147',
    asOf: '2026-11-23',
    spell: { startedOn: '2026-10-05', pauses: [], contacts: [{ heldOn: '2026-10-19', kind: 'joint' }] },
    facts: { age: 27, isGraduate: true, educationDelayMonths: 8, hadStudentJob: false, insuranceFund: 'MA' },
    ...overrides,
  };
}
