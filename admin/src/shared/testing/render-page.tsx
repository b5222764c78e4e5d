import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { type ReactNode } from 'react';
import { I18nContextProvider, memoryStore, type Store, StoreContextProvider } from 'react-admin';
import { MemoryRouter } from 'react-router-dom';
import { i18nProvider } from '../../i18n/i18n-provider';

interface RenderedPage extends RenderResult {
  /** The console's memory, to look into and to hand to the next page. */
  readonly store: Store;
}

/** Draws a page in Danish as the console does, asking the service once and not again. A page that is drawn with the store of another remembers what that one did. */
export function renderPage(page: ReactNode, given?: Store): RenderedPage {
  const store = given ?? memoryStore();
  if (!given) store.setup();
  const rendered = render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <StoreContextProvider value={store}>
        <I18nContextProvider value={i18nProvider}>
          <MemoryRouter>{page}</MemoryRouter>
        </I18nContextProvider>
      </StoreContextProvider>
    </QueryClientProvider>,
  );
  return { ...rendered, store };
}
