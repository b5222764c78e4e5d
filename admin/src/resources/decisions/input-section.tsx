import { Typography } from '@mui/material';
import { type Fact, type RuleSet, type Schema } from '../../api/types';
import { useFloors } from '../../api/use-api';
import { ValueList } from '../../decision/value-list';
import { useLocalised, useText } from '../../i18n/use-text';
import { Section } from '../../layout/section';
import { CourseList } from './course-list';
import { FactsSeen } from './facts-seen';
import { SpellSeen } from './spell-seen';

interface InputSectionProps {
  readonly decision: Schema<'AnyDecision'>;
  readonly facts: readonly Fact[];
  readonly ruleSet: RuleSet | undefined;
}

/** Everything the decision was made from, as it was on the day. */
export function InputSection({ decision, facts, ruleSet }: InputSectionProps) {
  const text = useText();
  const localised = useLocalised();
  const floors = useFloors();
  const { input } = decision;
  const floor = floors.data?.find(({ id }) => id === input.floor.id);
  const version = text('common.versionNumber', { version: input.floor.version });
  return (
    <Section title={text('decisions.page.saw')} lead={text('decisions.page.sawLead')}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {text('decisions.page.spell')}
      </Typography>
      <SpellSeen decision={decision} ruleSet={ruleSet} />
      {input.course ? (
        <>
          <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
            {text('decisions.page.course')}
          </Typography>
          <CourseList course={input.course} />
        </>
      ) : null}
      <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
        {text('decisions.page.conditions')}
      </Typography>
      <ValueList
        rows={[
          [text('common.floor'), `${floor ? localised(floor.label) : input.floor.id}, ${version}`],
          [text('decisions.page.rising'), text(risingKey(input.conditions.unemploymentRising))],
        ]}
      />
      <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
        {text('decisions.page.facts')}
      </Typography>
      <FactsSeen seen={input.facts} facts={facts} isGrant={decision.kind === 'grant'} />
    </Section>
  );
}

function risingKey(rising: boolean | undefined): 'common.yes' | 'common.no' | 'common.notSet' {
  if (rising === undefined) return 'common.notSet';
  return rising ? 'common.yes' : 'common.no';
}
