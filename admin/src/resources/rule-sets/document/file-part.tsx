import ContentCopy from '@mui/icons-material/ContentCopy';
import Download from '@mui/icons-material/DownloadOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useRuleSetFile } from '../../../api/use-api';
import { useText } from '../../../i18n/use-text';
import { QueryState } from '../../../layout/query-state';
import { Section } from '../../../layout/section';
import { Fold } from '../../../shared/fold';

/** The rule set as the file a specialist would write. Fetched when it is opened; not printed, since all of it stands above. */
export function FilePart({ id }: { readonly id: string }) {
  const text = useText();
  const [opened, setOpened] = useState(false);
  const [said, setSaid] = useState('');
  const file = useRuleSetFile(opened ? id : null);
  const copy = async (content: string) => {
    try {
      await navigator.clipboard.writeText(content);
      setSaid(text('ruleSets.file.copied'));
    } catch {
      setSaid(text('ruleSets.file.notCopied'));
    }
  };
  return (
    <Box className="no-print">
      <Section id="file" title={text('ruleSets.part.file')} lead={text('ruleSets.file.lead')}>
        <Button href={`/api/rule-sets/${encodeURIComponent(id)}/yaml`} download startIcon={<Download />}>
          {text('ruleSets.file.download')}
        </Button>
        <Fold summary={text('ruleSets.file.show')} onOpen={() => setOpened(true)}>
          {opened ? (
            <QueryState query={file} lines={6}>
              {(content) => (
                <>
                  <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', my: 1 }}>
                    <Button size="small" variant="outlined" startIcon={<ContentCopy />} onClick={() => void copy(content)}>
                      {text('ruleSets.file.copy')}
                    </Button>
                    <span role="status">{said}</span>
                  </Box>
                  <Box
                    component="pre"
                    tabIndex={0}
                    role="region"
                    aria-label={text('ruleSets.file.region')}
                    sx={{
                      m: 0,
                      p: 1.5,
                      maxHeight: '70vh',
                      overflow: 'auto',
                      border: '1px solid',
                      borderColor: 'divider',
                      borderRadius: 1,
                      fontSize: 13,
                      lineHeight: 1.45,
                    }}
                  >
                    {content}
                  </Box>
                </>
              )}
            </QueryState>
          ) : null}
        </Fold>
      </Section>
    </Box>
  );
}
