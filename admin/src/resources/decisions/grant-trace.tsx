import { type Fact, type GrantDecision, type RuleSet } from '../../api/types';
import { PartSheet, PartSubheading } from '../../decision/part-sheet';
import { seenFacts } from '../../decision/seen-facts';
import { criterionEntries } from '../../decision/trace-entries';
import { TraceGrounds } from '../../decision/trace-grounds';
import { TraceGroup } from '../../decision/trace-group';
import { useRuleWords } from '../../decision/use-rule-words';
import { useText } from '../../i18n/use-text';

interface GrantTraceProps {
  readonly decision: GrantDecision;
  readonly facts: readonly Fact[];
  readonly ruleSet: RuleSet | undefined;
}

/** Every criterion with what it saw, for the auditor. */
export function GrantTrace({ decision, facts, ruleSet }: GrantTraceProps) {
  const text = useText();
  const words = useRuleWords(facts, ruleSet);
  return (
    <PartSheet title={text('decisions.view.trace.title')} lead={text('decisions.view.trace.lead')}>
      <PartSubheading>{text('decisions.view.trace.grounds')}</PartSubheading>
      <TraceGrounds result={decision} ruleSet={ruleSet} />
      <TraceGroup
        title={text('decisions.view.trace.criteria')}
        entries={criterionEntries(decision.criteria, ruleSet)}
        seen={seenFacts(decision)}
        words={words}
        isOpen={false}
      />
    </PartSheet>
  );
}
