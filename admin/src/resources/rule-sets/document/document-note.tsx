import { Link as TextLink } from '@mui/material';
import { Link } from 'react-router-dom';
import { type RuleSet, type RuleSetSummary } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { formatDate } from '../../../sentences';
import { newerVersion } from '../newer-version';

interface DocumentNoteProps {
  readonly ruleSet: RuleSet;
  readonly all: readonly RuleSetSummary[];
}

/** Under the heading: which version this is, whether a newer one has been published, and that a strategy is nobody's rules. */
export function DocumentNote({ ruleSet, all }: DocumentNoteProps) {
  const text = useText();
  const language = useLanguage();
  const newer = newerVersion(ruleSet, all);
  return (
    <>
      {text('ruleSets.list.versionFrom', { version: ruleSet.version, date: formatDate(ruleSet.validFrom, language) })}
      {'. '}
      {ruleSet.kind === 'strategy' ? text('ruleSets.document.strategyNote') : null}
      {newer ? (
        <>
          {text('ruleSets.document.notNewest')}{' '}
          <TextLink component={Link} to={`/rule-sets/${newer.id}/show`}>
            {text('ruleSets.document.newest', { version: newer.version, date: formatDate(newer.validFrom, language) })}
          </TextLink>
        </>
      ) : null}
    </>
  );
}
