import { Button } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import { ApiProblem } from '../../api/api-problem';
import { useFacts, useRuleSet, useRuleSets } from '../../api/use-api';
import { useText } from '../../i18n/use-text';
import { EmptyState } from '../../layout/empty-state';
import { Page } from '../../layout/page';
import { QueryState } from '../../layout/query-state';
import { DocumentActions } from './document/document-actions';
import { DocumentNote } from './document/document-note';
import { RuleSetDocumentView } from './document/rule-set-document';
import { otherRuleSets } from './other-rule-sets';

/** A link to what is not there, or that is no link to a rule set at all: asking again would not help. */
function isUnknown(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 404 || error.status === 400);
}

/** One version of a rule set as a document a case worker reads. */
export default function RuleSetPage() {
  const { id = '' } = useParams();
  const text = useText();
  const ruleSet = useRuleSet(id);
  const facts = useFacts();
  const all = useRuleSets();
  const title = ruleSet.data ? text('ruleSets.document.heading', { name: ruleSet.data.name }) : text('ruleSets.document.loadingTitle');
  const toList = (
    <Button component={Link} to="/rule-sets" variant="outlined">
      {text('ruleSets.document.toList')}
    </Button>
  );
  if (isUnknown(ruleSet.error)) {
    return (
      <Page title={text('ruleSets.document.loadingTitle')}>
        <EmptyState title={text('ruleSets.document.unknown')} text={text('ruleSets.document.unknownText')} action={toList} />
      </Page>
    );
  }
  return (
    <Page
      title={title}
      lead={ruleSet.data ? <DocumentNote ruleSet={ruleSet.data} all={all.data ?? []} /> : undefined}
      actions={ruleSet.data ? <DocumentActions ruleSet={ruleSet.data} others={otherRuleSets(all.data ?? [], ruleSet.data)} /> : undefined}
    >
      <QueryState query={ruleSet} lines={10} action={toList}>
        {(loaded) => (
          <QueryState query={facts} lines={10} action={toList}>
            {(known) => <RuleSetDocumentView key={loaded.id} ruleSet={loaded} facts={known} />}
          </QueryState>
        )}
      </QueryState>
    </Page>
  );
}
