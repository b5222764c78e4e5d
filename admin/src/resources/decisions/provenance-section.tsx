import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { type Schema } from '../../api/types';
import { ValueList } from '../../decision/value-list';
import { useLanguage, useText } from '../../i18n/use-text';
import { Section } from '../../layout/section';
import { formatInstant } from '../../sentences';

interface ProvenanceSectionProps {
  readonly decision: Schema<'AnyDecision'>;
  /** What the municipality is called. */
  readonly municipality: string;
}

/** Which rules and which program the decision came from, so that it can be worked out again years later. */
export function ProvenanceSection({ decision, municipality }: ProvenanceSectionProps) {
  const text = useText();
  const language = useLanguage();
  const { ruleSet: reference, ruleSetVersionId, engineVersion, resultHash, createdAt } = decision;
  const name = text('decisions.page.ruleSetLink', { name: municipality, version: reference.version });
  return (
    <Section title={text('decisions.page.provenance')} lead={text('decisions.page.provenanceLead')}>
      <ValueList
        rows={[
          [
            text('decisions.page.ruleSet'),
            <Link key="rules" component={RouterLink} to={`/rule-sets/${encodeURIComponent(ruleSetVersionId)}/show`}>
              {name}
            </Link>,
          ],
          [text('decisions.view.trace.contentHash'), <code key="content">{reference.contentHash}</code>],
          [text('decisions.view.trace.engine'), <code key="engine">{engineVersion}</code>],
          [text('decisions.view.trace.resultHash'), <code key="result">{resultHash}</code>],
          [text('decisions.page.storedAt'), formatInstant(createdAt, language)],
        ]}
      />
    </Section>
  );
}
