import { type ComponentType, lazy, type ReactElement, Suspense } from 'react';
import { useText } from '../i18n/use-text';
import { LoadingState } from './loading-state';
import { Page } from './page';

function PageOnItsWay() {
  const text = useText();
  return (
    <Page title={text('common.loading')}>
      <LoadingState />
    </Page>
  );
}

/** A page whose code is fetched when it is first opened; meanwhile the frame stays and says so. */
export function lazyPage(load: () => Promise<{ readonly default: ComponentType }>): () => ReactElement {
  const Fetched = lazy(load);
  return function LazyPage() {
    return (
      <Suspense fallback={<PageOnItsWay />}>
        <Fetched />
      </Suspense>
    );
  };
}
