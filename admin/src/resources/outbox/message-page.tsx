import { Alert, Box, Button } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import { type OutboxDetail } from '../../api/operation-types';
import { splitTenantId } from '../../api/tenant-id';
import { useTenantGet } from '../../api/use-tenant';
import { ValueList } from '../../decision/value-list';
import { useLanguage, useLocalised, useText } from '../../i18n/use-text';
import { EmptyState } from '../../layout/empty-state';
import { Page } from '../../layout/page';
import { QueryState } from '../../layout/query-state';
import { Section } from '../../layout/section';
import { formatInstant } from '../../sentences';
import { isGone } from '../../shared/is-gone';
import { MessageMark } from './message-mark';
import { recipientText } from './recipient-text';

/** One mail as it was written. */
export default function MessagePage() {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const { id: consoleId = '' } = useParams();
  const { municipality, id } = splitTenantId(consoleId);
  const query = useTenantGet<OutboxDetail>(municipality, `/api/outbox/${encodeURIComponent(id)}`);
  const toList = (
    <Button component={Link} to="/outbox" variant="outlined">
      {text('outbox.page.toList')}
    </Button>
  );
  return (
    <Page title={query.data?.subject ?? text('outbox.page.titleMissing')} actions={query.data ? toList : null}>
      {isGone(query.error) || municipality === '' ? (
        <EmptyState title={text('common.error.notFoundTitle')} text={text('outbox.page.gone')} action={toList} />
      ) : (
        <QueryState query={query} action={toList}>
          {(message) => (
            <>
              {message.maybeTwice ? (
                <Alert severity="warning" variant="outlined" sx={{ mb: 2 }}>
                  {text('outbox.maybeTwiceHelp')}
                </Alert>
              ) : null}
              <Section title={text('outbox.page.about')}>
                <ValueList
                  rows={[
                    [text('outbox.to'), recipientText(message, text)],
                    [text('outbox.stateLabel'), <MessageMark key="state" {...message} />],
                    [text('outbox.kindLabel'), text(`outbox.kind.${message.kind}`)],
                    ...(message.errorText === null ? [] : [[text('outbox.error'), localised(message.errorText)] as const]),
                    [text('outbox.attemptsLabel'), message.attempts],
                    [text('outbox.createdAt'), formatInstant(message.createdAt, language)],
                    [text('outbox.sentAt'), message.sentAt === null ? text('outbox.notSent') : formatInstant(message.sentAt, language)],
                  ]}
                />
              </Section>
              <Section title={text('outbox.page.body')}>
                <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '80ch' }}>{message.body}</Box>
              </Section>
            </>
          )}
        </QueryState>
      )}
    </Page>
  );
}
