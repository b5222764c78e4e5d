import { type Import } from '../../api/operation-types';
import { ValueList } from '../../decision/value-list';
import { useLanguage, useLocalised, useText } from '../../i18n/use-text';
import { formatInstant, formatNumber } from '../../sentences';
import { ImportMark } from './import-mark';
import { ProgressBar } from './progress-bar';

/** Where an import stands, how far it is and what came of its rows. */
export function ImportFigures({ job }: { readonly job: Import }) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const count = (value: number): string => formatNumber(value, language);
  return (
    <>
      <ImportMark {...job} />
      {job.stopText === null ? null : <div>{localised(job.stopText)}</div>}
      <ProgressBar {...job} label={text('imports.progress.label')} />
      <ValueList
        rows={[
          [text('imports.progress.added'), count(job.rowsAdded)],
          [text('imports.progress.changed'), count(job.rowsChanged)],
          [text('imports.progress.unchanged'), count(job.rowsUnchanged)],
          [text('imports.progress.refused'), count(job.rowsRefused)],
        ]}
      />
      {job.finishedAt === null ? null : <div>{text('imports.page.finished', { at: formatInstant(job.finishedAt, language) })}</div>}
    </>
  );
}
