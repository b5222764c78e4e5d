import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { type CaseRow } from '../../../api/work-types';
import { useText } from '../../../i18n/use-text';
import { EmptyState } from '../../../layout/empty-state';
import { Section } from '../../../layout/section';
import { ListState } from '../../../shared/list/list-state';
import { SortHeader } from '../../../shared/list/sort-header';
import { TenantList } from '../../../shared/list/tenant-list';
import { type TenantChoice } from '../../../shared/tenant/with-municipality';
import { CaseFilters } from './case-filters';
import { CaseSearch } from './case-search';
import { CaseTable } from './case-table';

/** Search, filters and rows of one municipality's cases. The filters are kept in memory for each municipality by itself. */
export function MunicipalityCases({ choice }: { readonly choice: TenantChoice }) {
  const text = useText();
  const { code, name } = choice.municipality;
  const caption = text('cases.list.caption', { municipality: name });
  return (
    <>
      <CaseSearch municipality={choice.municipality} />
      <TenantList resource="cases" municipality={code} sort={{ field: 'nextDueOn', order: 'ASC' }}>
        <Section title={text('cases.list.filters')}>
          <CaseFilters choice={choice} />
        </Section>
        <Section title={caption}>
          <ListState<CaseRow>
            totalText={(total) => text('cases.list.total', { smart_count: total })}
            empty={
              <EmptyState
                title={text('cases.list.emptyTitle')}
                text={text('cases.list.emptyText', { municipality: name })}
                action={
                  <Button component={Link} to="/imports" variant="outlined">
                    {text('cases.list.toImports')}
                  </Button>
                }
              />
            }
          >
            {(rows) => (
              <CaseTable
                label={caption}
                rows={rows}
                head={(field, words) => (
                  <SortHeader key={field} field={field}>
                    {words}
                  </SortHeader>
                )}
              />
            )}
          </ListState>
        </Section>
      </TenantList>
    </>
  );
}
