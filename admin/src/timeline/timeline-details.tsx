import { Box, Popper, Typography } from '@mui/material';
import { latestSentence, notesOf, windowSentence } from './item-words';
import { type LaneRole, type TimelineItem } from './timeline-lane';
import { useTimelineWords } from './timeline-words';
import { type MarkAnchor } from './use-marks';

interface TimelineDetailsProps {
  readonly item: TimelineItem;
  readonly role: LaneRole;
  readonly anchor: MarkAnchor;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** The explanation beside a mark. Hidden from screen readers: the mark's own name says the same. */
export function TimelineDetails({ item, role, anchor, onEnter, onLeave }: TimelineDetailsProps) {
  const words = useTimelineWords();
  const latest = latestSentence(item, words);
  const facts = [windowSentence(item, role, words), ...(latest === null ? [] : [latest]), ...notesOf(item, words)];
  return (
    <Popper
      open
      anchorEl={anchor}
      placement="bottom-start"
      disablePortal
      aria-hidden="true"
      className="no-print"
      sx={{ zIndex: 'tooltip' }}
      modifiers={[{ name: 'offset', options: { offset: [0, 8] } }]}
    >
      <Box
        data-testid="timeline-details"
        onPointerEnter={onEnter}
        onPointerLeave={onLeave}
        sx={{
          p: 1.5,
          width: 'max-content',
          maxWidth: 'min(24rem, 86vw)',
          bgcolor: 'background.paper',
          color: 'text.primary',
          border: 1,
          borderColor: 'text.secondary',
          borderRadius: 1,
          boxShadow: 6,
        }}
      >
        <Typography sx={{ fontWeight: 650, lineHeight: 1.3 }}>{item.label}</Typography>
        {item.label === item.kindText ? null : (
          <Typography variant="body2" color="textSecondary">
            {item.kindText}
          </Typography>
        )}
        <Box component="ul" sx={{ m: 0, mt: 0.75, p: 0, listStyle: 'none', display: 'grid', gap: 0.25 }}>
          {facts.map((fact) => (
            <Typography component="li" variant="body2" key={fact}>
              {fact}
            </Typography>
          ))}
          {item.details?.map((detail) => (
            <Typography component="li" variant="body2" color="textSecondary" key={detail}>
              {detail}
            </Typography>
          ))}
        </Box>
      </Box>
    </Popper>
  );
}
