import { Typography } from '@mui/material';
import { type RuleSet } from '../../../api/types';
import { useLocalised, useText } from '../../../i18n/use-text';
import { Section } from '../../../layout/section';
import { type Reading } from '../reading';
import { MeasureItem } from './measure-item';
import { PartHeading } from './part-heading';
import { RuleList } from './rule-list';
import { Suspensions } from './suspensions';

/** The measures in words: who gets what and when, what the law asks for, and when measures fall away. */
export function MeasuresPart({ ruleSet, reading }: { readonly ruleSet: RuleSet; readonly reading: Reading }) {
  const text = useText();
  const localised = useLocalised();
  const { items, suspensions } = ruleSet.document.measures;
  const floor = ruleSet.floorDocument.measures;
  return (
    <Section id="measures" title={text('ruleSets.part.measures')} lead={text('ruleSets.measures.lead')}>
      <PartHeading title={text(ruleSet.kind === 'municipality' ? 'ruleSets.measures.own' : 'ruleSets.measures.ownStrategy')} />
      {items.length === 0 ? (
        <Typography>{text('ruleSets.measures.none')}</Typography>
      ) : (
        <RuleList>
          {items.map((measure) => (
            <li key={measure.id}>
              <MeasureItem measure={measure} kind="measure" reading={reading} />
            </li>
          ))}
        </RuleList>
      )}
      <PartHeading title={text('ruleSets.measures.floor')} lead={localised(ruleSet.floorDocument.label)} />
      {floor.length === 0 ? (
        <Typography>{text('ruleSets.measures.floorNone')}</Typography>
      ) : (
        <RuleList>
          {floor.map((measure) => (
            <li key={measure.id}>
              <MeasureItem measure={measure} kind="floor-measure" reading={reading} />
            </li>
          ))}
        </RuleList>
      )}
      <Suspensions suspensions={suspensions} measures={items} />
    </Section>
  );
}
