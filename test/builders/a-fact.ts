import type { FactDefinition, FactPhrase, FactType, FactValueLabel } from '../../server/domain/facts/fact';

type Given = Partial<Omit<FactDefinition, 'values'>> & Pick<FactDefinition, 'key' | 'type'> & { readonly values?: readonly string[] };

/** One word of a test's vocabulary; names only what matters: `aFact({ key: 'age', type: 'integer', min: 15, max: 75 })`. */
export function aFact({ values, ...given }: Given): FactDefinition {
  return {
    label: { da: `${given.key} (da)`, en: given.key },
    phrase: aPhrase(given),
    help: { da: `Om ${given.key}`, en: `About ${given.key}` },
    source: 'citizen',
    firstKnown: 'registration',
    class: 'ordinary',
    changeable: false,
    ...given,
    ...(values === undefined ? {} : { values: values.map(labelled) }),
  };
}

/** How a test's fact is said: "f0 gælder", "f0 ikke er {value}". */
export function aPhrase({ key, type }: { readonly key: string; readonly type: FactType }): FactPhrase {
  if (type === 'boolean') {
    return { yes: { da: `${key} gælder`, en: `${key} holds` }, no: { da: `${key} ikke gælder`, en: `${key} does not hold` } };
  }
  return { is: { da: `${key} er {value}`, en: `${key} is {value}` }, isNot: { da: `${key} ikke er {value}`, en: `${key} is not {value}` } };
}

function labelled(value: string): FactValueLabel {
  return { value, label: { da: `${value} (da)`, en: value } };
}
