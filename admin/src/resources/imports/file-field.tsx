import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useId, useRef } from 'react';
import { useText } from '../../i18n/use-text';

interface FileFieldProps {
  readonly file: File | null;
  readonly onChoose: (file: File | null) => void;
}

/** A file to choose. The browser's own control speaks the browser's language; this one speaks the console's. */
export function FileField({ file, onChoose }: FileFieldProps) {
  const text = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Box sx={{ minWidth: 0, maxWidth: '100%' }}>
      <Typography id={id} variant="body2" sx={{ fontWeight: 600, mb: 0.5 }}>
        {text('imports.form.file')}
      </Typography>
      <input
        type="file"
        ref={input}
        hidden
        accept=".csv,.jsonl,.ndjson,text/csv"
        data-testid="file"
        onChange={({ target }) => onChoose(target.files?.[0] ?? null)}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Button variant="outlined" startIcon={<AttachFileOutlined />} aria-describedby={id} onClick={() => input.current?.click()}>
          {text(file === null ? 'imports.form.choose' : 'imports.form.other')}
        </Button>
        <Box role="status" sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>
          {file?.name ?? text('imports.form.noFile')}
        </Box>
      </Box>
    </Box>
  );
}
