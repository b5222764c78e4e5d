const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** `Lyngby-Taarbæk`, 2 → `lyngby-taarbaek-v2.yaml`: letters every system can keep, like the folders of the packs. */
export function ruleSetFileName(name: string, version: number): string {
  const plain = name
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain || 'rule-set'}-v${version}.yaml`;
}
