import { Box, Typography } from '@mui/material';
import { PlainTable, type PlainRow } from '../../../shared/plain-table';

interface HistoryPartProps {
  readonly title: string;
  /** What is said when nothing of it happened; without it nothing is. */
  readonly none?: string;
  readonly columns: readonly string[];
  readonly rows: readonly PlainRow[];
}

/** One kind of thing that happened in a case, as a table under its heading. */
export function HistoryPart({ title, none, columns, rows }: HistoryPartProps) {
  if (rows.length === 0 && none === undefined) return null;
  return (
    <Box sx={{ mb: 2, minWidth: 0 }}>
      <Typography variant="h3" sx={{ mb: 0.25 }}>
        {title}
      </Typography>
      {rows.length === 0 ? (
        <Typography color="textSecondary">{none}</Typography>
      ) : (
        <PlainTable label={title} columns={columns} rows={rows} />
      )}
    </Box>
  );
}
