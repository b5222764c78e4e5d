import { useListContext } from 'react-admin';
import { type DecisionFilterValues, withFilter } from './decision-filter-values';

interface DecisionFilterState {
  readonly values: DecisionFilterValues;
  readonly isFiltered: boolean;
  readonly set: (name: keyof DecisionFilterValues, text: string) => void;
  readonly clear: () => void;
}

/** The list's filters, kept in memory by react-admin's list. */
export function useDecisionFilters(): DecisionFilterState {
  const { filterValues, setFilters } = useListContext();
  const values = filterValues as DecisionFilterValues;
  return {
    values,
    isFiltered: Object.keys(values).length > 0,
    set: (name, text) => setFilters(withFilter(values, name, text), undefined, false),
    clear: () => setFilters({}, undefined, false),
  };
}
