import { join } from 'node:path';
import { loadRuleFiles } from '../../rule-files';
import { catalogueDocument, parseCatalogueDocument } from './catalogue-document';

const { catalogue, derivations } = loadRuleFiles(join(__dirname, '../../../rules'));
type Stored = { facts: Record<string, unknown>[] };
const stored = (): Stored => JSON.parse(JSON.stringify(catalogueDocument({ catalogue, derivations }))) as Stored;

test('what is stored reads again to the same', () => {
  expect(parseCatalogueDocument(stored()).catalogue).toEqual(catalogue);
});

test('a catalogue stored before facts had phrases is still read, each fact said by its label', () => {
  const old = stored();
  for (const fact of old.facts) delete fact['phrase'];
  const { byKey } = parseCatalogueDocument(old).catalogue;
  expect(byKey.size).toBe(catalogue.byKey.size);
  expect(byKey.get('isGraduate')?.phrase).toEqual({
    yes: { da: '»Dimittend« er ja', en: '“Graduate” is yes' },
    no: { da: '»Dimittend« er nej', en: '“Graduate” is no' },
  });
  expect(byKey.get('motivation')?.phrase).toEqual({
    is: { da: '»Motivation« er {value}', en: '“Motivation” is {value}' },
    isNot: { da: '»Motivation« ikke er {value}', en: '“Motivation” is not {value}' },
  });
});

test.each([[null], [{ facts: 7 }], [{ facts: [7] }], [{ facts: [{ key: 'age', label: 7 }] }]])(
  'a broken document is refused: %j',
  (document) => {
    expect(() => parseCatalogueDocument(document)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^catalogue\./) as string }) as Error,
    );
  },
);
