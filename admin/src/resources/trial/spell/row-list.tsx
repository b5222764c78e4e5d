import AddOutlined from '@mui/icons-material/AddOutlined';
import DeleteOutlineOutlined from '@mui/icons-material/DeleteOutlineOutlined';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

interface RowListProps<Row extends { readonly key: number }> {
  readonly title: string;
  readonly none: string;
  readonly rows: readonly Row[];
  readonly addLabel: string;
  readonly onAdd: () => void;
  /** Name of the row with this number, from 1. */
  readonly rowName: (number: number) => string;
  readonly removeLabel: (number: number) => string;
  readonly onRemove: (key: number) => void;
  readonly children: (row: Row) => ReactNode;
}

/** A list a person adds rows to and takes rows from. */
export function RowList<Row extends { readonly key: number }>(props: RowListProps<Row>) {
  const { title, none, rows, addLabel, onAdd, rowName, removeLabel, onRemove, children } = props;
  const heading = useId();
  const addButton = `${heading}-add`;
  return (
    <Box role="group" aria-labelledby={heading} sx={{ mt: 1.5 }}>
      <Typography id={heading} variant="h3" component="h3">
        {title}
      </Typography>
      {rows.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {none}
        </Typography>
      ) : null}
      {rows.map((row, index) => (
        <Box
          key={row.key}
          role="group"
          aria-label={rowName(index + 1)}
          sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', py: 0.75, borderBottom: 1, borderColor: 'divider' }}
        >
          <Box
            sx={{
              flex: 1,
              minWidth: 0,
              display: 'grid',
              gap: 1,
              gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr))',
              alignItems: 'start',
            }}
          >
            {children(row)}
          </Box>
          <IconButton
            aria-label={removeLabel(index + 1)}
            onClick={() => {
              onRemove(row.key);
              // The button that had the focus goes with its row.
              document.getElementById(addButton)?.focus();
            }}
            sx={{ mt: 2.5 }}
          >
            <DeleteOutlineOutlined />
          </IconButton>
        </Box>
      ))}
      <Button id={addButton} size="small" startIcon={<AddOutlined />} onClick={onAdd}>
        {addLabel}
      </Button>
    </Box>
  );
}
