import { encodeMapping, uploadPath } from './send-file';

const file = (name: string) => ({ name }) as File;
const read = (encoded: string): unknown => JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'));

it('writes a mapping so that the service reads the same, æ, ø and å too', () => {
  const mapping = { 'Første dag': 'startedOn', Bemærkning: null, 'ØÅ?>~': 'name' };
  const encoded = encodeMapping(mapping);
  expect(encoded).toMatch(/^[\w-]+$/);
  expect(read(encoded)).toEqual(mapping);
});

it('names kind, trial and file in the address, and a mapping only when there is one', () => {
  const query = (path: string) => Object.fromEntries(new URL(path, 'http://x').searchParams);
  const plain = { file: file('borgere maj.csv'), kind: 'citizens' as const, isDryRun: true, mapping: {} };
  expect(query(uploadPath(plain))).toEqual({ kind: 'citizens', dryRun: 'true', fileName: 'borgere maj.csv' });
  expect(read(query(uploadPath({ ...plain, mapping: { A: null } }))['mapping'] ?? '')).toEqual({ A: null });
});
