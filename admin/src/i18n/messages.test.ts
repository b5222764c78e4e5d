import { da } from './da';
import { en } from './en';

/** Every text by its dotted name. */
function texts(tree: object, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : texts(value as object, `${prefix}${key}.`),
  );
}
const slots = (text: string): string[] => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();
const own = ([name]: [string, string]): boolean => !name.startsWith('ra.');

const danish = texts(da);
const english = new Map(texts(en));

describe('the texts of the console', () => {
  it('are the same in both languages, name by name', () => {
    expect([...english.keys()].sort()).toEqual(danish.map(([name]) => name).sort());
  });

  it('are never empty', () => {
    expect([...danish, ...english].filter(([name, text]) => text.trim() === '' && name !== 'ra.boolean.null')).toEqual([]);
  });

  it('have the same slots in both languages', () => {
    expect(danish.filter(own).filter(([name, text]) => slots(text).join() !== slots(english.get(name) ?? '').join())).toEqual([]);
  });
});
