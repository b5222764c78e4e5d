import { type ReactNode } from 'react';
import { useStore } from 'react-admin';
import { type Municipality } from '../../api/types';
import { useMunicipalities } from '../../api/use-api';
import { useText } from '../../i18n/use-text';
import { EmptyState } from '../../layout/empty-state';
import { QueryState } from '../../layout/query-state';
import { citiesFirst } from './cities-first';

export interface TenantChoice {
  readonly municipality: Municipality;
  readonly municipalities: readonly Municipality[];
  readonly choose: (code: string) => void;
}

/** The municipality whose people are meant. It is remembered for every page until the tab is closed, and never stands in an address. */
export function WithMunicipality({ children }: { readonly children: (choice: TenantChoice) => ReactNode }) {
  const text = useText();
  const query = useMunicipalities();
  const [chosen, choose] = useStore('tenant', '');
  return (
    <QueryState query={query}>
      {(unordered) => {
        const municipalities = citiesFirst(unordered);
        const municipality = municipalities.find(({ code }) => code === chosen) ?? municipalities[0];
        return municipality ? (
          children({ municipality, municipalities, choose })
        ) : (
          <EmptyState title={text('common.noMunicipality')} text={text('common.noMunicipalityText')} />
        );
      }}
    </QueryState>
  );
}
