import { Box, OutlinedInput } from '@mui/material';
import { memo } from 'react';
import { useText } from '../../../i18n/use-text';
import { LabelledField } from '../../../shared/field/labelled-field';
import { SelectInput } from '../../../shared/field/select-input';
import { TickBox } from '../../../shared/field/tick-box';
import { FACT_VIEWS, type FactFilter, type FactView } from './fact-groups';

interface FactFilterBarProps {
  readonly filter: FactFilter;
  readonly onFilter: (filter: FactFilter) => void;
  readonly hasPersona: boolean;
  readonly isExplained: boolean;
  readonly onExplain: (isExplained: boolean) => void;
}

/** Search among the facts, choose which to see, and show what they mean. */
export const FactFilterBar = memo(function FactFilterBar({ filter, onFilter, hasPersona, isExplained, onExplain }: FactFilterBarProps) {
  const text = useText();
  const views = FACT_VIEWS.filter((view) => view !== 'changed' || hasPersona);
  return (
    <Box role="search" sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 1.5, rowGap: 1, mb: 1 }}>
      <LabelledField path="search" label={text('trial.facts.search')}>
        {(control) => (
          <OutlinedInput
            fullWidth
            size="small"
            type="search"
            value={filter.search}
            onChange={(event) => onFilter({ ...filter, search: event.target.value })}
            inputProps={{ ...control, autoComplete: 'off' }}
          />
        )}
      </LabelledField>
      <LabelledField path="view" label={text('trial.facts.show')}>
        {(control) => (
          <SelectInput control={control} value={filter.view} onChange={(view) => onFilter({ ...filter, view: view as FactView })}>
            {views.map((view) => (
              <option key={view} value={view}>
                {text(`trial.facts.view.${view}`)}
              </option>
            ))}
          </SelectInput>
        )}
      </LabelledField>
      <TickBox isTicked={isExplained} onChange={onExplain}>
        {text('trial.facts.explain')}
      </TickBox>
    </Box>
  );
});
