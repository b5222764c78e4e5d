import { Link as TextLink } from '@mui/material';
import { Link } from 'react-router-dom';
import { type RuleSetSummary } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { formatDate } from '../../../sentences';
import { type RuleSetRow } from '../rule-set-rows';

/** Links to the versions that come, and to those that were. */
export function OtherVersions({ row: { current, coming, earlier } }: { readonly row: RuleSetRow }) {
  const text = useText();
  const language = useLanguage();
  const link = (version: RuleSetSummary, key: 'ruleSets.list.comesFrom' | 'ruleSets.list.replaced') => (
    <div key={version.id}>
      <TextLink component={Link} to={`/rule-sets/${version.id}/show`}>
        {text(key, { version: version.version, date: formatDate(version.validFrom, language) })}
      </TextLink>
    </div>
  );
  return (
    <>
      {coming.filter(({ id }) => id !== current?.id).map((version) => link(version, 'ruleSets.list.comesFrom'))}
      {earlier.map((version) => link(version, 'ruleSets.list.replaced'))}
    </>
  );
}
