import { ApiProblem } from '../api/api-problem';
import { type Language } from '../i18n/i18n-provider';
import { type Text } from '../i18n/use-text';

export interface ProblemWords {
  readonly title: string;
  readonly sentence: string;
  /** Further sentences, when the service had several. */
  readonly more: readonly string[];
  readonly field: string | null;
  readonly requestId: string | null;
}

/** What went wrong, in the reader's language, whatever it was. */
export function problemWords(error: unknown, text: Text, language: Language): ProblemWords {
  const plain = { more: [], field: null, requestId: null };
  if (!(error instanceof ApiProblem)) return { ...plain, title: text('common.error.title'), sentence: text('common.error.unexpected') };
  if (error.isNetwork) return { ...plain, title: text('common.error.networkTitle'), sentence: text('common.error.network') };
  if (error.code === 'console.read_only') return { ...plain, title: text('common.error.title'), sentence: text('common.error.readOnly') };
  const sentence = error.text?.[language] ?? text('common.error.unreadable');
  return {
    title: text(error.status === 404 ? 'common.error.notFoundTitle' : 'common.error.title'),
    sentence,
    more: error.errors.map((one) => one[language]).filter((one) => one !== sentence),
    field: error.field ?? null,
    requestId: error.requestId ?? null,
  };
}
