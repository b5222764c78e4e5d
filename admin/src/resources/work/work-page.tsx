import { type ScheduledAction } from '../../api/operation-types';
import { useText } from '../../i18n/use-text';
import { EmptyState } from '../../layout/empty-state';
import { Page } from '../../layout/page';
import { Section } from '../../layout/section';
import { ListState } from '../../shared/list/list-state';
import { TenantList } from '../../shared/list/tenant-list';
import { type TenantChoice, WithMunicipality } from '../../shared/tenant/with-municipality';
import { WorkCounts } from './work-counts';
import { filterOf } from './work-filter';
import { WorkFilters } from './work-filters';
import { WorkTable } from './work-table';

function MunicipalityWork({ choice }: { readonly choice: TenantChoice }) {
  const text = useText();
  const { code, name } = choice.municipality;
  const caption = text('background.caption', { municipality: name });
  return (
    <TenantList<ScheduledAction>
      resource="scheduled-actions"
      municipality={code}
      narrowed={filterOf('pending')}
      sort={{ field: 'dueAt', order: 'ASC' }}
    >
      <Section title={text('background.where')}>
        <WorkFilters choice={choice} />
      </Section>
      <Section title={caption}>
        <WorkCounts municipality={code} />
        <ListState<ScheduledAction>
          totalText={(total) => text('background.total', { smart_count: total })}
          empty={<EmptyState title={text('background.emptyTitle')} text={text('background.emptyText', { municipality: name })} />}
        >
          {(rows) => <WorkTable label={caption} rows={rows} />}
        </ListState>
      </Section>
    </TenantList>
  );
}

/** What the service does by itself when the time has come. */
export default function WorkPage() {
  const text = useText();
  return (
    <Page title={text('background.title')} lead={text('background.lead')}>
      <WithMunicipality>{(choice) => <MunicipalityWork key={choice.municipality.code} choice={choice} />}</WithMunicipality>
    </Page>
  );
}
