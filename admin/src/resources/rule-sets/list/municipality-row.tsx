import { type Schema } from '../../../api/types';
import { type RuleSetRow } from '../rule-set-rows';
import { ListRow } from './list-row';
import { NoRules } from './no-rules';

interface MunicipalityRowProps {
  readonly row: RuleSetRow;
  readonly overview: Schema<'OverviewRuleSet'> | null;
  readonly floors: readonly Schema<'FloorSummary'>[];
}

/** A municipality with the rules that are valid today, or without. */
export function MunicipalityRow({ row, overview, floors }: MunicipalityRowProps) {
  if (row.current === null) return <NoRules row={row} />;
  return <ListRow row={row} current={row.current} details={overview} floors={floors} />;
}
