import { useStore } from 'react-admin';
import { type Municipality } from '../../api/types';
import { useMunicipalities } from '../../api/use-api';
import { useText } from '../../i18n/use-text';
import { EmptyState } from '../../layout/empty-state';
import { Page } from '../../layout/page';
import { QueryState } from '../../layout/query-state';
import { MunicipalityDecisions } from './municipality-decisions';

/** The stored decisions of one municipality. Which one is remembered until the tab is closed, and never stands in the address. */
export default function DecisionList() {
  const text = useText();
  const municipalities = useMunicipalities();
  const [chosen, choose] = useStore('decisions.tenant', '');
  return (
    <Page title={text('decisions.title')} lead={text('decisions.list.lead')}>
      <QueryState query={municipalities}>
        {(unordered) => {
          const all = citiesFirst(unordered);
          const municipality = all.find(({ code }) => code === chosen) ?? all[0];
          return municipality ? (
            <MunicipalityDecisions key={municipality.code} municipality={municipality} municipalities={all} onChoose={choose} />
          ) : (
            <EmptyState title={text('decisions.list.noMunicipality')} text={text('decisions.list.noMunicipalityText')} />
          );
        }}
      </QueryState>
    </Page>
  );
}

/** The university cities first: the demo's citizens and decisions are there. Within each kind the service's own order, by name. */
function citiesFirst(all: readonly Municipality[]): readonly Municipality[] {
  return [...all.filter(({ kind }) => kind === 'universityCity'), ...all.filter(({ kind }) => kind !== 'universityCity')];
}
