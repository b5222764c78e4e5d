import ContentCopy from '@mui/icons-material/ContentCopy';
import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useText } from '../../i18n/use-text';
import { type CsvCell, csvText, pasteText } from './csv';
import { downloadCsv } from '../../shared/download-csv';

type Rows = readonly (readonly CsvCell[])[];

interface ExportButtonsProps {
  /** Everything on the page. */
  readonly file: Rows;
  /** The capacity table alone. */
  readonly table: Rows;
}

/** The numbers as a file, or the table to paste into a spreadsheet. */
export function ExportButtons({ file, table }: ExportButtonsProps) {
  const text = useText();
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(pasteText(table));
      setSaid('copied');
    } catch {
      // No permission, or a page that is not served over https.
      setSaid('notCopied');
    }
  };
  return (
    <Box className="no-print" sx={{ mt: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          variant="outlined"
          startIcon={<FileDownloadOutlined />}
          onClick={() => downloadCsv(text('capacity.export.fileName'), csvText(file))}
        >
          {text('capacity.export.csv')}
        </Button>
        <Button variant="outlined" startIcon={<ContentCopy />} onClick={() => void copy()}>
          {text('capacity.export.copy')}
        </Button>
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {text('capacity.export.help')}
      </Typography>
      <Typography variant="body2" role="status">
        {said ? text(`capacity.export.${said}`) : null}
      </Typography>
    </Box>
  );
}
