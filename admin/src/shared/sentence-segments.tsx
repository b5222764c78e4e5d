import { Box } from '@mui/material';
import { type Segment } from '../sentences';

/** Weight and line, not colour: the marks must survive print, dark mode and eyes that see no red. */
const MARKS = {
  '& .fact': { borderBottom: '1px dotted', borderColor: 'text.secondary' },
  '& em': { fontStyle: 'italic' },
  '& strong': { fontWeight: 700, borderBottom: '2px solid', borderColor: 'primary.main' },
} as const;

function marked({ kind, text }: Segment, index: number) {
  switch (kind) {
    case 'fact':
      return (
        <span key={index} className="fact">
          {text}
        </span>
      );
    case 'operator':
      return <em key={index}>{text}</em>;
    case 'value':
      return <strong key={index}>{text}</strong>;
    default:
      return text;
  }
}

/** A sentence of a rule with its parts marked: what is asked about dotted, how it is compared in italics, what with in bold. Reads as one sentence. */
export function SentenceSegments({ segments }: { readonly segments: readonly Segment[] }) {
  return (
    <Box component="span" sx={MARKS}>
      {segments.map(marked)}
    </Box>
  );
}
