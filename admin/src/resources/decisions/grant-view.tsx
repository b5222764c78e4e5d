import { Alert, Typography } from '@mui/material';
import { type Fact, type GrantDecision, type RuleSet } from '../../api/types';
import { DepthChooser, MissingFacts, useDepth, WhatIfMark } from '../../decision';
import { ReasonList } from '../../decision/reason-list';
import { useLanguage, useLocalised, useText } from '../../i18n/use-text';
import { Section } from '../../layout/section';
import { capitalised, formatList, measureKindText } from '../../sentences';
import { CriterionTable } from './criterion-table';
import { GrantOutcomeMark } from './grant-outcome-mark';
import { GrantTrace } from './grant-trace';

interface GrantViewProps {
  readonly decision: GrantDecision;
  readonly facts: readonly Fact[];
  readonly ruleSet: RuleSet | undefined;
}

/** One application for an education grant: what the rules propose, why, every criterion, and what must follow. */
export function GrantView({ decision, facts, ruleSet }: GrantViewProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const [depth] = useDepth();
  const { outcome, because, followUp } = decision;
  const follow = followUp && {
    kinds: capitalised(
      formatList(
        followUp.kinds.map((kind) => uncapitalised(measureKindText(kind, language))),
        text('decisions.view.or'),
      ),
    ),
    weeks: followUp.withinWeeks,
  };
  return (
    <>
      <WhatIfMark decision={decision} />
      <DepthChooser />
      <Section title={text('decisions.grant.title')}>
        <GrantOutcomeMark outcome={outcome} />
        <Typography sx={{ mt: 0.5 }}>{text(`decisions.grant.outcomeHelp.${outcome}`)}</Typography>
        {outcome === 'refuse' ? (
          <Alert severity="info" variant="outlined" sx={{ my: 1 }}>
            {text('decisions.grant.refusal')}
          </Alert>
        ) : null}
        <Typography variant="h3" sx={{ mt: 1.5, mb: 0.5 }}>
          {text('decisions.grant.why')}
        </Typography>
        <ReasonList reasons={because} />
        <Typography variant="h3" sx={{ mt: 1.5, mb: 0.5 }}>
          {text('decisions.grant.followUp')}
        </Typography>
        <Typography>{follow ? text('decisions.grant.followUpKinds', follow) : text('decisions.grant.noFollowUp')}</Typography>
        {followUp ? (
          <Typography variant="body2" color="textSecondary">
            {localised(followUp.because.text)}
          </Typography>
        ) : null}
      </Section>
      <Section title={text('decisions.grant.criteria')}>
        <CriterionTable decision={decision} facts={facts} ruleSet={ruleSet} />
      </Section>
      <MissingFacts decision={decision} ruleSet={ruleSet} />
      {depth === 'auditor' ? <GrantTrace decision={decision} facts={facts} ruleSet={ruleSet} /> : null}
    </>
  );
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
