import Balance from '@mui/icons-material/BalanceOutlined';
import { Button, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import { type RuleSetSummary } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { formatDate } from '../../../sentences';

interface CompareMenuProps {
  readonly id: string;
  /** The other rule sets and versions, in the order they are offered. */
  readonly others: readonly RuleSetSummary[];
}

/** Choose what to hold the rule set up against; each choice is a link. */
export function CompareMenu({ id, others }: CompareMenuProps) {
  const text = useText();
  const language = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const menuId = useId();
  if (others.length === 0) return null;
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<Balance />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor === null ? undefined : menuId}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {text('ruleSets.document.compareWith')}
      </Button>
      <Menu id={menuId} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {others.map((other) => (
          <MenuItem key={other.id} component={Link} to={`/compare/${id}/${other.id}`} sx={{ whiteSpace: 'normal' }}>
            {text('ruleSets.document.compareChoice', {
              name: other.name,
              version: other.version,
              date: formatDate(other.validFrom, language),
            })}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
