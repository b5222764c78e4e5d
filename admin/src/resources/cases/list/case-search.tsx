import { Box, Button, OutlinedInput, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { tenantId } from '../../../api/tenant-id';
import { type Municipality } from '../../../api/types';
import { useCaseSearch } from '../../../api/use-tenant';
import { useText } from '../../../i18n/use-text';
import { ErrorState } from '../../../layout/error-state';
import { Section } from '../../../layout/section';
import { LabelledField } from '../../../shared/field/labelled-field';
import { CaseTable } from './case-table';

/** Looks one person up. The number lives in the field alone: not in the address, not in the console's memory. */
export function CaseSearch({ municipality }: { readonly municipality: Municipality }) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const search = useCaseSearch(municipality.code);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() !== '') search.mutate(typed.trim());
  };
  const found = search.data?.map((row) => ({ ...row, id: tenantId({ municipality: municipality.code, id: row.id }) }));
  return (
    <Section title={text('cases.search.title')}>
      <Box
        component="form"
        role="search"
        onSubmit={submit}
        autoComplete="off"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'end' }}
      >
        <Box sx={{ flex: '1 1 18rem', maxWidth: '36rem' }}>
          <LabelledField path="person" label={text('cases.search.label')}>
            {(control) => (
              <OutlinedInput
                fullWidth
                size="small"
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
                inputProps={{ ...control, autoComplete: 'off', spellCheck: false, maxLength: 100 }}
              />
            )}
          </LabelledField>
        </Box>
        <Button type="submit" variant="contained" disabled={typed.trim() === '' || search.isPending}>
          {text(search.isPending ? 'cases.search.searching' : 'cases.search.button')}
        </Button>
        {search.isIdle ? null : (
          <Button
            onClick={() => {
              setTyped('');
              search.reset();
            }}
          >
            {text('cases.search.clear')}
          </Button>
        )}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {text('cases.search.help')}
      </Typography>
      <Box role="status" sx={{ mt: found ? 1 : 0, fontWeight: 600 }}>
        {found === undefined
          ? null
          : found.length === 0
            ? text('cases.search.none', { municipality: municipality.name })
            : text('cases.search.found', { smart_count: found.length })}
      </Box>
      {found && found.length > 0 ? <CaseTable label={text('cases.search.caption')} rows={found} /> : null}
      {search.error ? <ErrorState error={search.error} onRetry={() => search.mutate(typed.trim())} action={<span />} /> : null}
    </Section>
  );
}
