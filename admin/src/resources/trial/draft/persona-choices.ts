import { type Schema } from '../../../api/types';

type Persona = Schema<'Persona'>;

/** One choice in the list of personas: a persona of one municipality, or the same person told in several. */
export interface PersonaChoice {
  readonly id: string;
  readonly personas: readonly Persona[];
}

const contentOf = ({ label, story, asOf, spell, facts }: Persona): string => JSON.stringify([label, story, asOf, spell, facts]);

/** The personas to choose from, in their order; those that differ by nothing but their municipality are one choice, named by the first of them. */
export function personaChoices(personas: readonly Persona[]): readonly PersonaChoice[] {
  const byContent = new Map<string, Persona[]>();
  for (const persona of personas) {
    const content = contentOf(persona);
    byContent.set(content, [...(byContent.get(content) ?? []), persona]);
  }
  return [...byContent.values()].map((same) => ({ id: same[0]?.id ?? '', personas: same }));
}

/**
 * The persona a choice means. A person told in several municipalities is tried in the one that is chosen, also when the story was not told there; any other brings
 * the municipality along.
 */
export function personaIn({ personas }: PersonaChoice, municipality: string): Persona | undefined {
  const [first] = personas;
  if (!first || personas.length === 1 || municipality === '') return first;
  return personas.find((persona) => persona.municipality === municipality) ?? { ...first, municipality };
}
