import { Box, Link, Typography } from '@mui/material';
import { useText } from '../../../i18n/use-text';
import { Fold } from '../../../shared/fold';
import { DOCUMENT_PARTS } from '../parts-of-document';
import { usePartInView } from './use-part-in-view';

/** Ways to the parts of the document: beside it and always in view where there is room, else one line on top that unfolds. */
export function TableOfContents() {
  const text = useText();
  const inView = usePartInView();
  const title = text('ruleSets.document.contents');
  const links = (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {DOCUMENT_PARTS.map((part) => (
        <li key={part}>
          <Link
            href={`#${part}`}
            underline="hover"
            aria-current={part === inView ? 'location' : undefined}
            sx={{
              display: 'block',
              py: 0.5,
              pl: 1.25,
              borderLeft: '3px solid',
              borderColor: part === inView ? 'secondary.main' : 'divider',
              fontWeight: part === inView ? 650 : 400,
            }}
          >
            {text(`ruleSets.part.${part}`)}
          </Link>
        </li>
      ))}
    </Box>
  );
  return (
    <Box component="nav" aria-label={title} className="no-print" sx={{ minWidth: 0 }}>
      <Box sx={{ display: { xs: 'block', lg: 'none' }, mb: 1 }}>
        <Fold summary={title}>{links}</Fold>
      </Box>
      <Box
        sx={{
          display: { xs: 'none', lg: 'block' },
          position: 'sticky',
          top: 64,
          maxHeight: 'calc(100vh - 80px)',
          overflowY: 'auto',
          p: '3px',
        }}
      >
        <Typography variant="body2" color="textSecondary" sx={{ fontWeight: 600, mb: 0.5 }}>
          {title}
        </Typography>
        {links}
      </Box>
    </Box>
  );
}
