import { Box, Button } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import { useLanguage, useText } from '../../i18n/use-text';
import { EmptyState } from '../../layout/empty-state';
import { Page } from '../../layout/page';
import { QueryState } from '../../layout/query-state';
import { Section } from '../../layout/section';
import { formatInstant } from '../../sentences';
import { isGone } from '../../shared/is-gone';
import { ImportActions } from './import-actions';
import { ImportFigures } from './import-figures';
import { RowErrors } from './row-errors';
import { useImport } from './use-import';

/** One import: how far it is, what came of its rows, and what was wrong with those that were refused. */
export default function ImportPage() {
  const text = useText();
  const language = useLanguage();
  const { id = '' } = useParams();
  const query = useImport(id);
  const job = query.data;
  const toList = (
    <Button component={Link} to="/imports" variant="outlined">
      {text('imports.page.toList')}
    </Button>
  );
  if (!job) {
    return (
      <Page title={text('imports.page.titleMissing')}>
        {isGone(query.error) ? (
          <EmptyState title={text('common.error.notFoundTitle')} text={text('imports.page.gone')} action={toList} />
        ) : (
          <QueryState query={query} action={toList}>
            {() => null}
          </QueryState>
        )}
      </Page>
    );
  }
  return (
    <Page
      title={text('imports.page.title', { file: job.fileName })}
      lead={text('imports.page.lead', { kind: text(`imports.kind.${job.kind}`), at: formatInstant(job.createdAt, language) })}
      actions={toList}
    >
      <QueryState query={query}>
        {() => (
          <>
            <Section title={text('imports.page.progress')}>
              <ImportFigures job={job} />
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
                <ImportActions consoleId={id} job={job} />
              </Box>
            </Section>
            <Section title={text('imports.page.errors')}>
              <RowErrors job={job} />
            </Section>
          </>
        )}
      </QueryState>
    </Page>
  );
}
