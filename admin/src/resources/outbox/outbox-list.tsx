import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { type OutboxMessage } from '../../api/operation-types';
import { useLanguage, useText } from '../../i18n/use-text';
import { EmptyState } from '../../layout/empty-state';
import { Page } from '../../layout/page';
import { Section } from '../../layout/section';
import { formatInstant } from '../../sentences';
import { FilterGrid } from '../../shared/list/filter-grid';
import { ListFilter } from '../../shared/list/list-filter';
import { ListState } from '../../shared/list/list-state';
import { TenantList } from '../../shared/list/tenant-list';
import { PlainTable } from '../../shared/plain-table';
import { TenantField } from '../../shared/tenant/tenant-field';
import { type TenantChoice, WithMunicipality } from '../../shared/tenant/with-municipality';
import { MessageMark } from './message-mark';
import { recipientText } from './recipient-text';

const STATES = ['waiting', 'sending', 'sent', 'failed'] as const;

function MunicipalityOutbox({ choice }: { readonly choice: TenantChoice }) {
  const text = useText();
  const language = useLanguage();
  const { code, name } = choice.municipality;
  const caption = text('outbox.caption', { municipality: name });
  return (
    <TenantList<OutboxMessage> resource="outbox" municipality={code} sort={{ field: 'createdAt', order: 'DESC' }}>
      <Section title={text('outbox.where')}>
        <FilterGrid>
          <TenantField {...choice} />
          <ListFilter
            name="state"
            label={text('outbox.stateLabel')}
            all={text('outbox.anyState')}
            options={STATES.map((state) => ({ value: state, label: text(`outbox.state.${state}`) }))}
          />
        </FilterGrid>
      </Section>
      <Section title={caption}>
        <ListState<OutboxMessage>
          totalText={(total) => text('outbox.total', { smart_count: total })}
          empty={<EmptyState title={text('outbox.emptyTitle')} text={text('outbox.emptyText', { municipality: name })} />}
        >
          {(rows) => (
            <PlainTable
              label={caption}
              columns={(['subject', 'to', 'stateLabel', 'createdAt', 'sentAt'] as const).map((column) => text(`outbox.${column}`))}
              rows={rows.map((row) => ({
                key: row.id,
                cells: [
                  <Link key="subject" component={RouterLink} to={`/outbox/${encodeURIComponent(row.id)}/show`}>
                    {row.subject}
                  </Link>,
                  recipientText(row, text),
                  <MessageMark key="state" {...row} />,
                  formatInstant(row.createdAt, language),
                  row.sentAt === null ? text('outbox.notSent') : formatInstant(row.sentAt, language),
                ],
              }))}
            />
          )}
        </ListState>
      </Section>
    </TenantList>
  );
}

/** The mails of one municipality. */
export default function OutboxList() {
  const text = useText();
  return (
    <Page title={text('outbox.title')} lead={text('outbox.lead')}>
      <WithMunicipality>{(choice) => <MunicipalityOutbox key={choice.municipality.code} choice={choice} />}</WithMunicipality>
    </Page>
  );
}
