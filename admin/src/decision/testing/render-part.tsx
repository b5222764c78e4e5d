import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { type ReactNode } from 'react';
import { I18nContextProvider, memoryStore, StoreContextProvider } from 'react-admin';
import { MemoryRouter } from 'react-router-dom';
import { i18nProvider } from '../../i18n/i18n-provider';
import { type Depth } from '../depth';

/** Draws a part in Danish as the console does, with reasons for the given reader. */
export function renderPart(part: ReactNode, depth: Depth = 'consultant'): RenderResult {
  const store = memoryStore({ 'decision.depth': depth });
  return render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false, enabled: false } } })}>
      <StoreContextProvider value={store}>
        <I18nContextProvider value={i18nProvider}>
          <MemoryRouter>{part}</MemoryRouter>
        </I18nContextProvider>
      </StoreContextProvider>
    </QueryClientProvider>,
  );
}
