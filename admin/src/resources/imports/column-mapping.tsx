import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { type ImportDetail } from '../../api/operation-types';
import { ScrollRegion } from '../../decision/scroll-region';
import { useLocalised, useText } from '../../i18n/use-text';
import { SelectInput } from '../../shared/field/select-input';
import { type FileToSend } from './send-file';

interface ColumnMappingProps {
  readonly job: Pick<ImportDetail, 'suggestedMapping' | 'unknownColumns' | 'fields'>;
  readonly isSending: boolean;
  /** Only the columns that were changed. */
  readonly onSend: (changed: FileToSend['mapping']) => void;
}

/** What each column of the file was read as, to be put right. */
export function ColumnMapping({ job, isSending, onSend }: ColumnMappingProps) {
  const text = useText();
  const localised = useLocalised();
  const [changed, setChanged] = useState<Record<string, string>>({});
  const { suggestedMapping, unknownColumns, fields } = job;
  const columns = [...Object.keys(suggestedMapping), ...unknownColumns];
  const title = text('imports.columns.title');
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3">{title}</Typography>
      <Typography color="textSecondary">{text('imports.columns.lead')}</Typography>
      <ScrollRegion label={title}>
        <Table size="small" aria-label={title}>
          <TableHead>
            <TableRow>
              <TableCell scope="col">{text('imports.columns.column')}</TableCell>
              <TableCell scope="col">{text('imports.columns.field')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {columns.map((column, index) => (
              <TableRow key={column}>
                <TableCell component="th" scope="row" sx={{ fontWeight: 400, overflowWrap: 'anywhere' }}>
                  <label htmlFor={`column-${index}`}>{column}</label>
                  {unknownColumns.includes(column) ? (
                    <Typography variant="body2" color="textSecondary">
                      {text('imports.columns.unknown')}
                    </Typography>
                  ) : null}
                </TableCell>
                <TableCell sx={{ minWidth: '12rem' }}>
                  <SelectInput
                    control={{ id: `column-${index}`, 'aria-describedby': undefined, 'aria-invalid': false }}
                    value={changed[column] ?? suggestedMapping[column] ?? ''}
                    onChange={(field) => setChanged({ ...changed, [column]: field })}
                  >
                    <option value="">{text('imports.columns.skipped')}</option>
                    {fields.map(({ field, label, isRequired }) => (
                      <option key={field} value={field}>
                        {isRequired ? text('imports.columns.required', { field: localised(label) }) : localised(label)}
                      </option>
                    ))}
                  </SelectInput>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
      <Button
        variant="outlined"
        sx={{ mt: 1 }}
        disabled={isSending || Object.keys(changed).length === 0}
        onClick={() => onSend(Object.fromEntries(Object.entries(changed).map(([column, field]) => [column, field === '' ? null : field])))}
      >
        {text('imports.form.again')}
      </Button>
    </Box>
  );
}
