import { Box, Button, Typography } from '@mui/material';
import { type TaskKind, type WorkTask } from '../../api/work-types';
import { useLanguage, useLocalised, useText } from '../../i18n/use-text';
import { taskKindText } from '../../sentences';
import { LabelledField } from '../../shared/field/labelled-field';
import { SelectInput } from '../../shared/field/select-input';
import { TickBox } from '../../shared/field/tick-box';
import { type DayFilter, isFiltering, NO_FILTER } from './filter-tasks';

interface DayFiltersProps {
  /** All tasks of the day: only their kinds can be chosen. */
  readonly tasks: readonly WorkTask[];
  readonly shown: number;
  readonly filter: DayFilter;
  readonly onChange: (filter: DayFilter) => void;
  readonly withComing: boolean;
  readonly onWithComing: (withComing: boolean) => void;
}

/** What a team narrows the day to. How many tasks are left is said at once. */
export function DayFilters({ tasks, shown, filter, onChange, withComing, onWithComing }: DayFiltersProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const kinds = [...new Map(tasks.map(({ kind, kindLabel }) => [kind, localised(kindLabel)]))].sort(([, one], [, other]) =>
    one.localeCompare(other, language),
  );
  const isGone = filter.kind !== '' && !kinds.some(([kind]) => kind === filter.kind);
  return (
    <Box
      role="group"
      aria-label={text('myDay.filter.title')}
      className="no-print"
      sx={{
        display: 'grid',
        gap: 1.5,
        alignItems: 'end',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 12.5rem), 1fr))',
        mb: 1.5,
      }}
    >
      <LabelledField path="kind" label={text('myDay.filter.kind')}>
        {(control) => (
          <SelectInput control={control} value={filter.kind} onChange={(kind) => onChange({ ...filter, kind: kind as TaskKind | '' })}>
            <option value="">{text('myDay.filter.anyKind')}</option>
            {isGone ? <option value={filter.kind}>{taskKindText(filter.kind, language)}</option> : null}
            {kinds.map(([kind, name]) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
          </SelectInput>
        )}
      </LabelledField>
      <LabelledField path="turn" label={text('myDay.filter.turn')}>
        {(control) => (
          <SelectInput control={control} value={filter.turn} onChange={(turn) => onChange({ ...filter, turn: turn as DayFilter['turn'] })}>
            <option value="">{text('myDay.filter.anyTurn')}</option>
            <option value="citizen">{text('myDay.filter.citizen')}</option>
            <option value="staff">{text('myDay.filter.staff')}</option>
          </SelectInput>
        )}
      </LabelledField>
      <TickBox isTicked={filter.overdueOnly} onChange={(overdueOnly) => onChange({ ...filter, overdueOnly })}>
        {text('myDay.filter.overdueOnly')}
      </TickBox>
      <TickBox isTicked={withComing} onChange={onWithComing}>
        {text('myDay.filter.withComing')}
      </TickBox>
      {isFiltering(filter) ? <Button onClick={() => onChange(NO_FILTER)}>{text('common.list.clear')}</Button> : null}
      <Typography role="status" variant="body2" color="textSecondary" sx={{ gridColumn: '1 / -1' }}>
        {isFiltering(filter) ? text('myDay.filter.shown', { shown, all: tasks.length }) : null}
      </Typography>
    </Box>
  );
}
