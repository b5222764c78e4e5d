import { Box, FormControlLabel, Switch, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { type Fact, type RuleSet } from '../../api/types';
import { useLanguage, useText } from '../../i18n/use-text';
import { EmptyState } from '../../layout/empty-state';
import { Section } from '../../layout/section';
import { compareDocuments } from './compare-documents';
import { countDifferences } from './compared-row';
import { ComparedSectionView } from './compared-section-view';
import { Headline } from './headline';
import { SideTimeline } from './side-timeline';
import { TwoColumns } from './two-columns';

interface ComparisonProps {
  readonly left: RuleSet;
  readonly right: RuleSet;
  readonly facts: readonly Fact[];
}

/** Names that tell the sides apart, also two versions of one municipality. */
function sideNames(left: RuleSet, right: RuleSet, versionOf: (version: number) => string): readonly [string, string] {
  return left.name === right.name
    ? [`${left.name}, ${versionOf(left.version)}`, `${right.name}, ${versionOf(right.version)}`]
    : [left.name, right.name];
}

export function Comparison({ left, right, facts }: ComparisonProps) {
  const text = useText();
  const language = useLanguage();
  const [showsSame, setShowsSame] = useState(false);
  const sections = useMemo(
    () => compareDocuments({ left: left.document, right: right.document, facts, language, text }),
    [left, right, facts, language, text],
  );
  const [leftName, rightName] = sideNames(left, right, (version) => text('common.versionNumber', { version }));
  const counts = countDifferences(sections);
  return (
    <>
      <Section title={text('compare.headline.title')} lead={text('compare.counts', { ...counts })}>
        <TwoColumns left={<Headline ruleSet={left} />} right={<Headline ruleSet={right} />} />
      </Section>
      <Section title={text('compare.timeline.title')} lead={text('compare.timeline.lead')}>
        <SideTimeline key={left.id} ruleSet={left} name={leftName} />
        <Box sx={{ mt: 4 }}>
          <SideTimeline key={right.id} ruleSet={right} name={rightName} />
        </Box>
      </Section>
      {counts.different === 0 ? <EmptyState title={text('compare.identical.title')} text={text('compare.identical.text')} /> : null}
      <FormControlLabel
        className="no-print"
        sx={{ mb: 1 }}
        control={<Switch checked={showsSame} onChange={(event) => setShowsSame(event.target.checked)} />}
        label={<Typography component="span">{text('compare.showSame')}</Typography>}
      />
      {sections.map((section) => (
        <ComparedSectionView key={section.id} section={section} leftName={leftName} rightName={rightName} showsSame={showsSame} />
      ))}
    </>
  );
}
