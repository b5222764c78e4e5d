import { type Schema } from '../../../api/types';
import { useRuleSet } from '../../../api/use-api';
import { type RuleSetRow } from '../rule-set-rows';
import { ListRow } from './list-row';

interface StrategyRowProps {
  readonly row: RuleSetRow;
  readonly floors: readonly Schema<'FloorSummary'>[];
}

/** A strategy. Its summary and tracks stand in its document, which is fetched for them; until then the row says what is known. */
export function StrategyRow({ row, floors }: StrategyRowProps) {
  const shown = row.current ?? row.coming[0] ?? null;
  const { data } = useRuleSet(shown?.id ?? null);
  if (shown === null) return null;
  const details = data
    ? {
        summary: data.document.header.summary,
        tracks: data.document.tracks.ordered.map(({ id, label, level }) => ({ id, label, level })),
      }
    : null;
  return <ListRow row={row} current={shown} details={details} floors={floors} />;
}
