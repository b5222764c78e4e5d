/** @jest-environment jsdom */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import { type ReactNode } from 'react';
import { useStoredDecision } from './use-stored-decision';

function fetched(consoleId: string, client = new QueryClient({ defaultOptions: { queries: { retry: false } } })) {
  const asked: { path: string; municipality: string | undefined }[] = [];
  globalThis.fetch = (async (path: string, init: { headers: Record<string, string> }) => {
    asked.push({ path, municipality: init.headers['x-municipality'] });
    return { ok: true, headers: new Map(), json: async () => ({ id: 'a', kind: 'case', track: {} }) };
  }) as unknown as typeof fetch;
  const wrapper = ({ children }: { readonly children: ReactNode }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>;
  return { asked, hook: renderHook(() => useStoredDecision(consoleId), { wrapper }) };
}

describe('one stored decision', () => {
  it('is asked for in its own municipality, which is no part of the path', async () => {
    const { asked, hook } = fetched('147~8e8d4c2b');
    await waitFor(() => expect(hook.result.current.data).toMatchObject({ id: 'a' }));
    expect(asked).toEqual([{ path: '/api/decisions/8e8d4c2b', municipality: '147' }]);
  });

  it('is never the row the list had fetched, which has no result', () => {
    const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    client.setQueryData(['decisions', 'getOne', { id: '147~8e8d4c2b', meta: undefined }], { id: '147~8e8d4c2b' });
    expect(fetched('147~8e8d4c2b', client).hook.result.current.data).toBeUndefined();
  });
});
