import { Box } from '@mui/material';
import { type SpellDays } from '../timeline';
import { ArchetypeCards } from './archetype-cards';
import { ContactPlan } from './contact-plan';
import { type ApplyFact, type DecisionPartProps } from './decision-part';
import { useDepth } from './depth';
import { DepthChooser } from './depth-chooser';
import { FullTrace } from './full-trace';
import { MeasurePlan } from './measure-plan';
import { MissingFacts } from './missing-facts';
import { RiskCard } from './risk-card';
import { TrackCard } from './track-card';
import { ViewName } from './view-name';
import { WhatIfMark } from './what-if-mark';
import { WhatWouldChange } from './what-would-change';

interface DecisionViewProps extends DecisionPartProps {
  /** Makes each suggestion of what would change the decision a button. */
  readonly onApply?: ApplyFact | undefined;
  /** Takes the reader to the question about a fact that is missing; each missing fact has a button then. */
  readonly onAsk?: ((fact: string) => void) | undefined;
  /** `two` (default): track and risk side by side where there is room. */
  readonly columns?: 'one' | 'two' | undefined;
  /** The spell of a trial, so that the timeline's weeks are exact; a stored decision carries its own. */
  readonly spell?: SpellDays | undefined;
  /** Tells several views on one page apart, such as the municipality's name. */
  readonly name?: string | undefined;
  /** False where the page shows the chooser once for several views. */
  readonly hasDepthChooser?: boolean | undefined;
}

/** One decision or trial, whole: the most important thing first, reasons as deep as the reader chooses. */
export function DecisionView(props: DecisionViewProps) {
  const { onApply, onAsk, columns = 'two', spell, name = '', hasDepthChooser = true, ...part } = props;
  const [depth] = useDepth();
  const sideBySide = {
    display: 'grid',
    columnGap: 2,
    alignItems: 'start',
    gridTemplateColumns: columns === 'one' ? '100%' : { xs: '100%', lg: 'minmax(0, 5fr) minmax(0, 7fr)' },
  };
  return (
    <ViewName.Provider value={name}>
      <WhatIfMark decision={part.decision} />
      {hasDepthChooser ? <DepthChooser /> : null}
      <Box sx={sideBySide}>
        <Box sx={{ minWidth: 0 }}>
          <TrackCard {...part} />
          <MissingFacts {...part} onAsk={onAsk} />
          <WhatWouldChange {...part} onApply={onApply} />
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <RiskCard {...part} />
        </Box>
      </Box>
      <ContactPlan {...part} spell={spell} />
      <MeasurePlan {...part} />
      {depth === 'citizen' ? null : <ArchetypeCards {...part} />}
      {depth === 'auditor' ? <FullTrace {...part} /> : null}
    </ViewName.Provider>
  );
}
