import { Box } from '@mui/material';
import { type Fact } from '../../../api/types';
import { useLocalised, useText } from '../../../i18n/use-text';
import { TickBox } from '../../../shared/field/tick-box';

interface MembersControlProps {
  readonly fact: Fact;
  /** Undefined is not known; an empty list is none of them. */
  readonly members: readonly string[] | undefined;
  readonly onChange: (members: readonly string[] | undefined) => void;
  readonly id: string;
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
}

/** Any number of members of a list. "Ingen af dem" and "ved ikke" are answers of their own, and different ones. */
export function MembersControl({ fact, members, onChange, id, labelledBy, describedBy }: MembersControlProps) {
  const text = useText();
  const localised = useLocalised();
  const all = fact.values ?? [];
  const toggle = (value: string, isIn: boolean): void => {
    const chosen = new Set(members ?? []);
    if (isIn) chosen.add(value);
    else chosen.delete(value);
    onChange(all.map((one) => one.value).filter((one) => chosen.has(one)));
  };
  return (
    <Box
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 13rem), 1fr))', columnGap: 2 }}
    >
      <TickBox id={id} isTicked={members === undefined} onChange={(isTicked) => onChange(isTicked ? undefined : [])}>
        {text('common.unknown')}
      </TickBox>
      <TickBox isTicked={members?.length === 0} onChange={(isTicked) => onChange(isTicked ? [] : undefined)}>
        {text('trial.facts.noneOfThem')}
      </TickBox>
      {all.map(({ value, label }) => (
        <TickBox key={value} isTicked={members?.includes(value) ?? false} onChange={(isTicked) => toggle(value, isTicked)}>
          {localised(label)}
        </TickBox>
      ))}
    </Box>
  );
}
