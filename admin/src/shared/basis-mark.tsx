import HelpOutline from '@mui/icons-material/HelpOutlineOutlined';
import { Box } from '@mui/material';
import { type Basis } from '../api/types';
import { useLanguage, useText } from '../i18n/use-text';
import { basisSentence } from '../sentences';
import { printedOpen } from './printed-open';

interface BasisMarkProps {
  readonly basis: Basis;
  /** What the mark is about, where a rule has several: "Pointene". */
  readonly label?: string;
}

const SUMMARY = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 0.5,
  minHeight: 24,
  cursor: 'pointer',
  listStyle: 'none',
  borderBottom: '1px dashed',
  borderColor: 'warning.main',
  '&::-webkit-details-marker': { display: 'none' },
} as const;

/**
 * Where a value comes from: its place in the sources, or the word "Antagelse", which opens the reason (by mouse, keyboard and on paper). A block: not to be put
 * inside a paragraph.
 */
export function BasisMark({ basis, label }: BasisMarkProps) {
  const text = useText();
  const language = useLanguage();
  const source = basis.source === undefined ? null : basisSentence({ source: basis.source }, language);
  if (!basis.assumption) {
    return (
      <Box sx={{ typography: 'body2', color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {label === undefined
          ? text('ruleSets.basis.source', { source: source ?? text('common.notSet') })
          : text('ruleSets.basis.labelledSource', { label, source: source ?? text('common.notSet') })}
      </Box>
    );
  }
  return (
    <Box component="details" sx={{ typography: 'body2', color: 'text.secondary', minWidth: 0, overflowWrap: 'anywhere', ...printedOpen }}>
      <Box component="summary" sx={SUMMARY}>
        <HelpOutline aria-hidden="true" sx={{ fontSize: 16, color: 'warning.main' }} />
        {label === undefined ? text('ruleSets.basis.assumption') : text('ruleSets.basis.labelledAssumption', { label })}
      </Box>
      <Box sx={{ pl: 2.5, pt: 0.25, maxWidth: '75ch' }}>
        {basis.reason?.[language] ?? text('ruleSets.basis.noReason')}
        {source === null ? null : ` ${text('ruleSets.basis.from', { source })}`}
      </Box>
    </Box>
  );
}
