import { useState } from 'react';
import { useText } from '../../i18n/use-text';
import { ErrorState } from '../../layout/error-state';
import { LoadingState } from '../../layout/loading-state';
import { Page } from '../../layout/page';
import { useTrialDraft } from './draft/use-trial-draft';
import { CitizenPaperView } from './paper/citizen-paper-view';
import { useTrialCase } from './request/use-trial-case';
import { type TrialData, useTrialData } from './request/use-trial-data';
import { TrialWorkbench } from './trial-workbench';

/** *Prøv en borger*: what the rules would propose for a citizen, worked out while the answers are typed. */
export default function TrialPage() {
  const text = useText();
  const { data, error, retry } = useTrialData();
  if (data) return <LoadedTrialPage data={data} />;
  return (
    <Page title={text('trial.title')} lead={text('trial.lead')}>
      {error ? <ErrorState error={error} onRetry={retry} /> : <LoadingState lines={8} />}
    </Page>
  );
}

function LoadedTrialPage({ data }: { readonly data: TrialData }) {
  const text = useText();
  const [draft, dispatch] = useTrialDraft();
  const [isPaper, setPaper] = useState(false);
  const trial = useTrialCase(draft, data);
  if (isPaper) return <CitizenPaperView trial={trial.here} data={data} onBack={() => setPaper(false)} />;
  return (
    <Page title={text('trial.title')} lead={text('trial.lead')}>
      <TrialWorkbench draft={draft} dispatch={dispatch} data={data} trial={trial} onPaper={() => setPaper(true)} />
    </Page>
  );
}
