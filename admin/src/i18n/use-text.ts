import { useCallback } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { type Localised } from '../api/types';
import { type Language } from './i18n-provider';
import { type MessageKey } from './message-key';

export type Text = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** The console's own texts. Values are put in for `%{name}`; `smart_count` chooses between the forms parted by `||||`. */
export function useText(): Text {
  const translate = useTranslate();
  return useCallback<Text>((key, values) => translate(key, values), [translate]);
}

export function useLanguage(): Language {
  return useLocale() === 'en' ? 'en' : 'da';
}

/** Picks the reader's language of a text that came from the service. */
export function useLocalised(): (text: Localised) => string {
  const language = useLanguage();
  return useCallback((text) => text[language], [language]);
}
