import { type Schema } from '../../../api/types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { formatDate } from '../../../sentences';

/** The national minimum the rules rest on, and when somebody last checked it against its source. */
export function FloorFacts({ floor }: { readonly floor: Schema<'Floor'> }) {
  const text = useText();
  const language = useLanguage();
  const localised = useLocalised();
  const verified =
    floor.verifiedOn === null
      ? text('ruleSets.summary.notVerified')
      : text('ruleSets.summary.verified', { date: formatDate(floor.verifiedOn, language) });
  return (
    <>
      {localised(floor.label)}
      <div>{floor.status === 'draft' ? `${text('ruleSets.summary.draft')} · ${verified}` : verified}</div>
    </>
  );
}
