import Balance from '@mui/icons-material/BalanceOutlined';
import { Box, Button, ClickAwayListener, Link as TextLink, Paper, Popper } from '@mui/material';
import { type KeyboardEvent, useId, useState } from 'react';
import { Link } from 'react-router-dom';
import { type RuleSetSummary } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { formatDate } from '../../../sentences';

interface CompareMenuProps {
  readonly id: string;
  /** The other rule sets and versions, in the order they are offered. */
  readonly others: readonly RuleSetSummary[];
}

/** Choose what to hold the rule set up against: a button that shows a list of links. Escape and a click elsewhere close it. Nothing where there are no others. */
export function CompareMenu({ id, others }: CompareMenuProps) {
  const text = useText();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const listId = useId();
  if (others.length === 0) return null;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    button?.focus();
  };
  return (
    <ClickAwayListener onClickAway={() => setOpen(false)}>
      <Box onKeyDown={closeOnEscape}>
        <Button
          ref={setButton}
          variant="outlined"
          startIcon={<Balance />}
          aria-expanded={open}
          aria-controls={open ? listId : undefined}
          onClick={() => setOpen(!open)}
        >
          {text('ruleSets.document.compareWith')}
        </Button>
        <Popper
          open={open}
          anchorEl={button}
          placement="bottom-start"
          disablePortal
          sx={{ zIndex: 'modal', maxWidth: 'calc(100vw - 16px)' }}
        >
          <Paper
            id={listId}
            component="ul"
            variant="outlined"
            sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 1, maxHeight: '70vh', overflowY: 'auto' }}
          >
            {others.map((other) => (
              <li key={other.id}>
                <TextLink
                  component={Link}
                  to={`/compare/${id}/${other.id}`}
                  underline="hover"
                  sx={{ display: 'block', px: 1, py: 0.75, overflowWrap: 'anywhere' }}
                >
                  {text('ruleSets.document.compareChoice', {
                    name: other.name,
                    version: other.version,
                    date: formatDate(other.validFrom, language),
                  })}
                </TextLink>
              </li>
            ))}
          </Paper>
        </Popper>
      </Box>
    </ClickAwayListener>
  );
}
