import type { FactDefinition, FactValueLabel } from '../../server/domain/facts/fact';

type Given = Partial<Omit<FactDefinition, 'values'>> & Pick<FactDefinition, 'key' | 'type'> & { readonly values?: readonly string[] };

/** One word of a test's vocabulary; names only what matters: `aFact({ key: 'age', type: 'integer', min: 15, max: 75 })`. */
export function aFact({ values, ...given }: Given): FactDefinition {
  return {
    label: { da: `${given.key} (da)`, en: given.key },
    help: { da: `Om ${given.key}`, en: `About ${given.key}` },
    source: 'citizen',
    firstKnown: 'registration',
    class: 'ordinary',
    changeable: false,
    ...given,
    ...(values === undefined ? {} : { values: values.map(labelled) }),
  };
}

function labelled(value: string): FactValueLabel {
  return { value, label: { da: `${value} (da)`, en: value } };
}
