import { useListContext } from 'react-admin';
import { useText } from '../../i18n/use-text';
import { LabelledField } from '../../shared/field/labelled-field';
import { SelectInput } from '../../shared/field/select-input';
import { FilterGrid } from '../../shared/list/filter-grid';
import { ListFilter } from '../../shared/list/list-filter';
import { TenantField } from '../../shared/tenant/tenant-field';
import { type TenantChoice } from '../../shared/tenant/with-municipality';
import { filterOf, viewOf, WORK_VIEWS, type WorkView } from './work-filter';

const KINDS = ['recomputeCase', 'remindTask', 'sendDigest', 'sendMessage', 'runImport', 'runPublication'] as const;

/** What of the work is shown. */
export function WorkFilters({ choice }: { readonly choice: TenantChoice }) {
  const text = useText();
  const { filterValues, setFilters } = useListContext();
  const { state, ...others } = filterValues as { readonly state?: unknown };
  return (
    <FilterGrid>
      <TenantField {...choice} />
      <LabelledField path="filter.state" label={text('background.show')}>
        {(control) => (
          <SelectInput
            control={control}
            value={viewOf({ state })}
            onChange={(view) => setFilters({ ...others, ...filterOf(view as WorkView) }, undefined, false)}
          >
            {WORK_VIEWS.map((view) => (
              <option key={view} value={view}>
                {text(`background.filter.${view}`)}
              </option>
            ))}
          </SelectInput>
        )}
      </LabelledField>
      <ListFilter
        name="kind"
        label={text('background.kindLabel')}
        all={text('background.anyKind')}
        options={KINDS.map((kind) => ({ value: kind, label: text(`background.kind.${kind}`) }))}
      />
    </FilterGrid>
  );
}
