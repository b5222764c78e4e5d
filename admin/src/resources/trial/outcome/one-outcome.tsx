import { memo } from 'react';
import { type Fact, type FactValue } from '../../../api/types';
import { DecisionView } from '../../../decision';
import { type AnsweredTrial } from '../request/use-live-trial';
import { type MunicipalityTrial } from '../request/use-municipality-trial';

interface OneOutcomeProps {
  readonly last: AnsweredTrial;
  readonly ruleSet: MunicipalityTrial['ruleSet'];
  readonly facts: readonly Fact[];
  readonly onApply: (fact: string, value: FactValue) => void;
  readonly onAsk: (fact: string) => void;
  /** One of two beside each other. */
  readonly name?: string | undefined;
}

/** The whole outcome. Drawn again only when there is a new one: while somebody types it must not stand in the way. */
export const OneOutcome = memo(function OneOutcome({ last, ruleSet, facts, onApply, onAsk, name }: OneOutcomeProps) {
  const { body, trial } = last;
  const { startedOn, pauses } = body.spell;
  return (
    <DecisionView
      decision={trial}
      facts={facts}
      // The rules that are shown must be the rules that decided, also for the moment in which another municipality's are fetched.
      ruleSet={ruleSet?.id === trial.ruleSetVersionId ? ruleSet : undefined}
      spell={{ startedOn, ...(pauses ? { pauses } : {}) }}
      onApply={onApply}
      onAsk={onAsk}
      columns="one"
      {...(name === undefined ? {} : { name, heading: 'h3', hasDepthChooser: false })}
    />
  );
});
