export type Language = 'da' | 'en';

/** Danish unless the caller ranks English higher ("en-GB,en;q=0.9"). An unreadable header is Danish. */
export function acceptedLanguage(header: string | undefined): Language {
  let best: { readonly language: Language; readonly weight: number } = { language: 'da', weight: 0 };
  for (const part of (header ?? '').slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const language = /^(da|en)(-|$)/.exec(tag)?.[1] as Language | undefined;
    if (language === undefined) continue;
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((found) => found !== undefined);
    const weight = parameters.length === 0 ? 1 : Number(quality);
    if (weight > best.weight) best = { language, weight };
  }
  return best.language;
}
