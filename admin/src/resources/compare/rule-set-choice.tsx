import { MenuItem, TextField } from '@mui/material';
import { type RuleSetSummary } from '../../api/types';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatDate } from '../../sentences';

interface RuleSetChoiceProps {
  readonly label: string;
  readonly ruleSets: readonly RuleSetSummary[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Any version of any municipality or strategy; municipalities first. */
export function RuleSetChoice({ label, ruleSets, value, onChange }: RuleSetChoiceProps) {
  const text = useText();
  const language = useLanguage();
  const groups = [
    { kind: 'municipality', title: text('compare.municipalities') },
    { kind: 'strategy', title: text('compare.strategies') },
  ] as const;
  return (
    <TextField
      select
      size="small"
      fullWidth
      label={label}
      value={ruleSets.some(({ id }) => id === value) ? value : ''}
      onChange={(event) => onChange(event.target.value)}
    >
      {groups.flatMap(({ kind, title }) => {
        const members = ruleSets.filter((ruleSet) => ruleSet.kind === kind);
        return members.length === 0
          ? []
          : [
              <MenuItem key={kind} disabled dense sx={{ '&.Mui-disabled': { opacity: 1, color: 'text.secondary', fontWeight: 650 } }}>
                {title}
              </MenuItem>,
              ...members.map(({ id, name, version, validFrom }) => (
                <MenuItem key={id} value={id} dense sx={{ pl: 3, whiteSpace: 'normal' }}>
                  {text('compare.choice', { name, version, validFrom: formatDate(validFrom, language) })}
                </MenuItem>
              )),
            ];
      })}
    </TextField>
  );
}
