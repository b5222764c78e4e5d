import polyglotI18nProvider from 'ra-i18n-polyglot';
import { da } from './da';
import { en } from './en';

export type Language = 'da' | 'en';

const MESSAGES = { da, en };

/** Danish first; the choice of a language is kept for the next visit (see `console-store.ts`). */
export const i18nProvider = polyglotI18nProvider((locale) => MESSAGES[locale as Language] ?? da, 'da', [
  { locale: 'da', name: 'Dansk' },
  { locale: 'en', name: 'English' },
]);
