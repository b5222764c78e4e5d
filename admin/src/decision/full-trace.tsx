import { Alert, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useLanguage, useLocalised, useText } from '../i18n/use-text';
import { basisSentence } from '../sentences';
import { type DecisionPartProps } from './decision-part';
import { PartSheet, PartSubheading } from './part-sheet';
import { seenFacts } from './seen-facts';
import { factorEntries, measureEntries, signEntries, trackEntries } from './trace-entries';
import { TraceGrounds } from './trace-grounds';
import { TraceGroup } from './trace-group';
import { useRuleWords } from './use-rule-words';

/** Everything an auditor needs to follow the decision: grounds, and every condition with what it saw. */
export function FullTrace({ decision, facts, ruleSet, heading }: DecisionPartProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const words = useRuleWords(facts, ruleSet);
  const [open, setOpen] = useState({ all: false, times: 0 });
  const shared = { seen: seenFacts(decision), words, isOpen: open.all };
  const archetypeBasis = (id: string): string | undefined => {
    const basis = ruleSet?.document.screening.archetypes.find((one) => one.id === id)?.basis;
    return basis && text('decisions.view.trace.basis', { basis: basisSentence(basis, language) });
  };
  const toggle = (all: boolean): void => setOpen({ all, times: open.times + 1 });
  return (
    <PartSheet title={text('decisions.view.trace.title')} lead={text('decisions.view.trace.lead')} heading={heading}>
      <PartSubheading>{text('decisions.view.trace.grounds')}</PartSubheading>
      <TraceGrounds result={decision} ruleSet={ruleSet} />
      {ruleSet ? null : (
        <Alert severity="info" variant="outlined" sx={{ mt: 1 }}>
          {text('decisions.view.trace.noDocument')}
        </Alert>
      )}
      <Stack direction="row" className="no-print" useFlexGap sx={{ mt: 1.5, gap: 1, flexWrap: 'wrap' }}>
        <Button size="small" variant="outlined" onClick={() => toggle(true)}>
          {text('decisions.view.trace.openAll')}
        </Button>
        <Button size="small" variant="outlined" onClick={() => toggle(false)}>
          {text('decisions.view.trace.closeAll')}
        </Button>
      </Stack>
      <div key={open.times}>
        <TraceGroup title={text('decisions.view.trace.factors')} entries={factorEntries(decision, ruleSet)} {...shared} />
        <TraceGroup title={text('decisions.view.trace.tracks')} entries={trackEntries(decision, ruleSet)} {...shared} />
        {decision.screening.archetypes.map((archetype) => (
          <TraceGroup
            key={archetype.id}
            title={text('decisions.view.trace.archetype', { label: localised(archetype.label) })}
            note={archetypeBasis(archetype.id)}
            entries={signEntries(archetype, ruleSet)}
            {...shared}
          />
        ))}
        <TraceGroup title={text('decisions.view.trace.measures')} entries={measureEntries(decision, ruleSet)} {...shared} />
      </div>
    </PartSheet>
  );
}
