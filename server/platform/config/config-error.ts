import type { Localised } from '../../domain/shared/localised';

export interface BadVariable {
  readonly name: string;
  readonly expected: Localised;
}

/** Names the variables that cannot be used and what they should hold. Never holds their values: one of them may be a password. */
export class ConfigError extends Error {
  constructor(readonly variables: readonly BadVariable[]) {
    super(variables.map(({ name, expected }) => `${name}: ${expected.da} / ${expected.en}`).join('\n'));
    this.name = 'ConfigError';
  }
}
