import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { type ReactNode } from 'react';
import { I18nContextProvider, memoryStore, type Store, StoreContextProvider } from 'react-admin';
import { MemoryRouter } from 'react-router-dom';
import { i18nProvider } from '../../i18n/i18n-provider';

interface RenderedPage extends Pick<RenderResult, 'container' | 'rerender'> {
  /** The console's memory, to look into. */
  readonly store: Store;
}

/** Draws a page in Danish as the console does, asking the service once and not again. `rerender` goes to another page of the same console. */
export function renderPage(page: ReactNode): RenderedPage {
  const store = memoryStore();
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>
      <StoreContextProvider value={store}>
        <I18nContextProvider value={i18nProvider}>
          <MemoryRouter>{children}</MemoryRouter>
        </I18nContextProvider>
      </StoreContextProvider>
    </QueryClientProvider>
  );
  const { container, rerender } = render(page, { wrapper });
  return { container, rerender, store };
}
