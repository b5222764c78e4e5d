import { Box, Button } from '@mui/material';
import { type ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { useText } from '../../i18n/use-text';

/** The filters of a list beside each other as there is room, and a way to be rid of them. */
export function FilterGrid({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const { filterValues, setFilters } = useListContext();
  const isFiltered = Object.keys(filterValues as object).length > 0;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, alignItems: 'end', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 12.5rem), 1fr))' }}>
      {children}
      {isFiltered ? <Button onClick={() => setFilters({}, undefined, false)}>{text('common.list.clear')}</Button> : null}
    </Box>
  );
}
