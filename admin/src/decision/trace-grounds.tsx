import { type RuleSet } from '../api/types';
import { useLocalised, useText } from '../i18n/use-text';
import { type AnyResult } from './decision-part';
import { ValueList } from './value-list';

interface TraceGroundsProps {
  readonly result: AnyResult;
  readonly ruleSet: RuleSet | undefined;
}

/** What identifies rules, program and result beyond doubt: ids, versions, hashes. */
export function TraceGrounds({ result, ruleSet }: TraceGroundsProps) {
  const text = useText();
  const localised = useLocalised();
  const { ruleSet: reference, ruleSetVersionId } = result;
  const isStored = 'resultHash' in result;
  const floorLabel =
    ruleSet?.floorDocument.id === reference.floor ? `${localised(ruleSet.floorDocument.label)} (${reference.floor})` : reference.floor;
  const floor = isStored
    ? text('decisions.view.trace.floorVersion', { floor: floorLabel, version: result.input.floor.version })
    : floorLabel;
  const rows: readonly (readonly [label: string, value: string])[] = [
    [text('common.municipality'), ruleSet ? `${ruleSet.name} (${reference.municipality})` : reference.municipality],
    [text('decisions.view.trace.version'), String(reference.version)],
    [text('decisions.view.trace.versionId'), ruleSetVersionId],
    [text('decisions.view.trace.contentHash'), reference.contentHash],
    [text('common.floor'), floor],
    [text('common.whatIf'), text(reference.whatIf ? 'common.yes' : 'common.no')],
    ...(isStored
      ? ([
          [text('decisions.view.trace.engine'), result.engineVersion],
          [text('decisions.view.trace.resultHash'), result.resultHash],
          [text('decisions.view.trace.catalogueHash'), result.input.catalogueHash],
          [text('decisions.view.trace.decisionId'), result.id],
        ] as const)
      : ([[text('decisions.view.trace.engine'), text('decisions.view.trace.notStored')]] as const)),
  ];
  return <ValueList rows={rows} isCode />;
}
