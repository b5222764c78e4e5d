import { Typography } from '@mui/material';
import { type ImportDetail } from '../../api/operation-types';
import { useLocalised, useText } from '../../i18n/use-text';
import { PlainTable } from '../../shared/plain-table';

/** What was wrong with which line. */
export function RowErrors({ job }: { readonly job: ImportDetail }) {
  const text = useText();
  const localised = useLocalised();
  const nameOf = (field: string | null): string | null => {
    const known = job.fields.find((one) => one.field === field);
    return known ? localised(known.label) : field;
  };
  if (job.errors.length === 0) return <Typography>{text('imports.page.errorsNone')}</Typography>;
  return (
    <>
      {job.errors.length < job.rowsRefused ? <Typography>{text('imports.page.errorsFirst')}</Typography> : null}
      <PlainTable
        label={text('imports.page.errors')}
        columns={[text('imports.page.line'), text('imports.page.field'), text('imports.page.what')]}
        rows={job.errors.map(({ line, field, text: what }) => ({ key: String(line), cells: [line, nameOf(field), localised(what)] }))}
      />
    </>
  );
}
