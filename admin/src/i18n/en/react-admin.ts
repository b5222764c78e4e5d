import { type TranslationMessages } from 'react-admin';
import english from 'ra-language-english';

/** The package's own English, with the few words that say more here. */
export const reactAdmin: TranslationMessages['ra'] = {
  ...english.ra,
  boolean: { ...english.ra.boolean, null: 'Do not know' },
  page: { ...english.ra.page, dashboard: 'Home', not_found: 'There is no such page' },
  message: {
    ...english.ra.message,
    not_found: 'The address is mistyped, or the link is out of date.',
    placeholder_data_warning: 'The service does not answer. You see what was fetched last.',
  },
  notification: {
    ...english.ra.notification,
    http_error: 'The service did not answer as it should',
    data_provider_error: 'The service did not answer as it should',
    offline: 'There is no connection to the service.',
  },
};
