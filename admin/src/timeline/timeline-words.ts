import { useMemo } from 'react';
import { type Language } from '../i18n/i18n-provider';
import { type Text, useLanguage, useText } from '../i18n/use-text';

/** What the pure functions of the timeline need to speak the reader's language. */
export interface TimelineWords {
  readonly text: Text;
  readonly language: Language;
}

export function useTimelineWords(): TimelineWords {
  const text = useText();
  const language = useLanguage();
  return useMemo(() => ({ text, language }), [text, language]);
}
