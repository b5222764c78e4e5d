import { type Schema } from '../../../api/types';
import { personaChoices, personaIn } from './persona-choices';

const label = { da: 'Navn', en: 'Name' };
function aPersona(id: string, municipality: string, age: number): Schema<'Persona'> {
  return {
    id,
    municipality,
    label,
    story: label,
    asOf: '2026-11-23',
    spell: { startedOn: '2026-11-02', pauses: [], contacts: [], measures: [] },
    facts: { age },
  };
}
const choices = personaChoices([aPersona('own', '101', 30), aPersona('same-101', '101', 29), aPersona('same-147', '147', 29)]);

describe('the personas to choose from', () => {
  it('are one choice where only the municipality differs', () => {
    expect(choices.map(({ id, personas }) => [id, personas.length])).toEqual([
      ['own', 1],
      ['same-101', 2],
    ]);
  });

  it('bring their municipality along when they have one, whatever is chosen', () => {
    expect(personaIn(choices[0]!, '147')).toMatchObject({ id: 'own', municipality: '101' });
  });

  it('stay in the chosen municipality when the same person is told in several', () => {
    expect(personaIn(choices[1]!, '147')).toMatchObject({ id: 'same-147', municipality: '147' });
    expect(personaIn(choices[1]!, '153')).toMatchObject({ id: 'same-101', municipality: '153' });
    expect(personaIn(choices[1]!, '')).toMatchObject({ id: 'same-101', municipality: '101' });
  });
});
