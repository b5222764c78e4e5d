import { Box, Button, Typography } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { ApiProblem } from '../../api/api-problem';
import { type ImportKind } from '../../api/operation-types';
import { tenantId } from '../../api/tenant-id';
import { useText } from '../../i18n/use-text';
import { ErrorState } from '../../layout/error-state';
import { Section } from '../../layout/section';
import { ChoiceInput } from '../../shared/field/choice-input';
import { TickBox } from '../../shared/field/tick-box';
import { FileField } from './file-field';
import { type FileToSend, sendFile } from './send-file';
import { SentFile } from './sent-file';

const KINDS: readonly ImportKind[] = ['citizens', 'conversations'];

/** The id of the import a problem points to. */
function refusedId(error: unknown): string | null {
  const location = error instanceof ApiProblem ? error.location : null;
  return /\/api\/imports\/([\da-f-]{36})$/.exec(location ?? '')?.[1] ?? null;
}

/** Sends a file: first as a trial, then, when the numbers look right, for real. The file itself stays in the tab, so that it is chosen once. */
export function ImportForm({ municipality }: { readonly municipality: string }) {
  const text = useText();
  const id = useId();
  const queryClient = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [kind, setKind] = useState<ImportKind>('citizens');
  const [isDryRun, setDryRun] = useState(true);
  const [mapping, setMapping] = useState<FileToSend['mapping']>({});
  const sending = useMutation({
    mutationFn: (toSend: FileToSend) => sendFile(municipality, toSend),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['imports'] }),
  });
  const send = (changes: Partial<Pick<FileToSend, 'isDryRun' | 'mapping'>> = {}): void => {
    if (!file) return;
    const all = { ...mapping, ...changes.mapping };
    setMapping(all);
    sending.mutate({ file, kind, isDryRun: changes.isDryRun ?? isDryRun, mapping: all });
  };
  const shownId = sending.data?.id ?? refusedId(sending.error);
  return (
    <Section title={text('imports.form.title')}>
      <Box
        component="form"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          send();
        }}
        sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}
      >
        <Box>
          <Typography id={`${id}-kind`} variant="body2" sx={{ fontWeight: 600 }}>
            {text('imports.form.kind')}
          </Typography>
          <ChoiceInput
            id={`${id}-choice`}
            labelledBy={`${id}-kind`}
            choices={KINDS.map((value) => ({ value, label: text(`imports.kind.${value}`) }))}
            value={kind}
            onChange={(value) => setKind(value as ImportKind)}
          />
        </Box>
        <FileField
          file={file}
          onChoose={(chosen) => {
            setFile(chosen);
            setMapping({});
            sending.reset();
          }}
        />
        <TickBox isTicked={isDryRun} onChange={setDryRun}>
          {text('imports.form.dryRun')}
        </TickBox>
        <Button type="submit" variant="contained" disabled={file === null || sending.isPending}>
          {text(sending.isPending ? 'imports.form.sending' : 'imports.form.send')}
        </Button>
      </Box>
      {sending.error ? <ErrorState error={sending.error} action={<span />} /> : null}
      {shownId === null ? null : (
        <SentFile consoleId={tenantId({ municipality, id: shownId })} isSending={sending.isPending} onSendAgain={send} />
      )}
    </Section>
  );
}
