import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { type Import } from '../../api/operation-types';
import { type Municipality } from '../../api/types';
import { useLanguage, useText } from '../../i18n/use-text';
import { EmptyState } from '../../layout/empty-state';
import { Section } from '../../layout/section';
import { formatInstant, formatNumber } from '../../sentences';
import { ListState } from '../../shared/list/list-state';
import { TenantList } from '../../shared/list/tenant-list';
import { PlainTable } from '../../shared/plain-table';
import { ImportMark } from './import-mark';
import { isUnderWay } from './is-under-way';
import { ProgressBar } from './progress-bar';

/** Earlier imports, the latest first. Looked at again while one is under way. */
export function ImportRows({ municipality }: { readonly municipality: Municipality }) {
  const text = useText();
  const language = useLanguage();
  const names = { municipality: municipality.name };
  return (
    <Section title={text('imports.list.title')}>
      <TenantList<Import>
        resource="imports"
        municipality={municipality.code}
        sort={{ field: 'createdAt', order: 'DESC' }}
        isMoving={(rows) => rows.some(({ state }) => isUnderWay(state))}
      >
        <ListState<Import>
          totalText={(total) => text('imports.list.total', { smart_count: total })}
          empty={<EmptyState title={text('imports.list.emptyTitle')} text={text('imports.list.emptyText', names)} />}
        >
          {(rows) => (
            <PlainTable
              label={text('imports.list.caption', names)}
              columns={(['file', 'kind', 'state', 'refused', 'createdAt'] as const).map((column) => text(`imports.list.${column}`))}
              rows={rows.map((job) => ({
                key: job.id,
                cells: [
                  <Link
                    key="file"
                    component={RouterLink}
                    to={`/imports/${encodeURIComponent(job.id)}/show`}
                    sx={{ overflowWrap: 'anywhere' }}
                  >
                    {job.fileName}
                  </Link>,
                  text(`imports.kind.${job.kind}`),
                  <div key="state">
                    <ImportMark {...job} />
                    <ProgressBar {...job} label={`${text('imports.progress.label')}: ${job.fileName}`} />
                  </div>,
                  formatNumber(job.rowsRefused, language),
                  formatInstant(job.createdAt, language),
                ],
              }))}
            />
          )}
        </ListState>
      </TenantList>
    </Section>
  );
}
