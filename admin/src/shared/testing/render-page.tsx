import { createTheme, ThemeProvider } from '@mui/material';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { type ReactNode } from 'react';
import { DataProviderContext, I18nContextProvider, memoryStore, type Store, StoreContextProvider } from 'react-admin';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { dataProvider } from '../../api/data-provider';
import { i18nProvider } from '../../i18n/i18n-provider';

interface RenderedPage extends Pick<RenderResult, 'container' | 'rerender'> {
  /** The console's memory, to look into. */
  readonly store: Store;
}

interface Place {
  /** As in App.tsx: `/cases/:id/show`. */
  readonly route: string;
  readonly address: string;
}

const THEME = createTheme();

/** Draws a page in Danish as the console does, asking the service once and not again. `rerender` goes to another page of the same console. */
export function renderPage(page: ReactNode, place?: Place): RenderedPage {
  const store = memoryStore();
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>
      <DataProviderContext.Provider value={dataProvider}>
        <StoreContextProvider value={store}>
          <I18nContextProvider value={i18nProvider}>
            <ThemeProvider theme={THEME}>
              <MemoryRouter {...(place ? { initialEntries: [place.address] } : {})}>
                {place ? (
                  <Routes>
                    <Route path={place.route} element={children} />
                  </Routes>
                ) : (
                  children
                )}
              </MemoryRouter>
            </ThemeProvider>
          </I18nContextProvider>
        </StoreContextProvider>
      </DataProviderContext.Provider>
    </QueryClientProvider>
  );
  const { container, rerender } = render(page, { wrapper });
  return { container, rerender, store };
}
