import polyglotI18nProvider from 'ra-i18n-polyglot';
import { da } from '../../i18n/da';
import { en } from '../../i18n/en';
import { type TimelineWords } from '../timeline-words';

/** The console's own texts in one language, outside a page. */
export function wordsIn(language: TimelineWords['language']): TimelineWords {
  const { translate } = polyglotI18nProvider(() => ({ da, en })[language], language);
  return { text: (key, values) => translate(key, values), language };
}
