import { Box, Typography } from '@mui/material';
import { type RuleSet } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { Section } from '../../../layout/section';
import { mannerSentence } from '../../../sentences';
import { type Reading } from '../reading';
import { CadenceList } from './cadence-list';
import { Clock } from './clock';
import { PartHeading } from './part-heading';
import { RuleNotes } from './rule-notes';

/** The conversations in words: what the municipality adds, what the law asks for, how they are held, and which of them count. */
export function ContactPart({ ruleSet, reading }: { readonly ruleSet: RuleSet; readonly reading: Reading }) {
  const text = useText();
  const language = useLanguage();
  const { cadence, clock } = ruleSet.document;
  const own = text(ruleSet.kind === 'municipality' ? 'ruleSets.contact.own' : 'ruleSets.contact.ownStrategy');
  return (
    <Section id="contact" title={text('ruleSets.part.contact')} lead={text('ruleSets.contact.lead')}>
      <Box sx={{ display: 'grid', columnGap: 4, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}>
        <div>
          <PartHeading title={own} />
          <CadenceList elements={cadence.elements} kind="element" reading={reading} empty={text('ruleSets.contact.ownNone')} />
        </div>
        <div>
          <PartHeading title={text('ruleSets.contact.floor')} lead={ruleSet.floorDocument.label[language]} />
          <CadenceList
            elements={ruleSet.floorDocument.cadence}
            kind="floor-element"
            reading={reading}
            empty={text('ruleSets.contact.floorNone')}
          />
        </div>
        <div>
          <PartHeading title={text('ruleSets.contact.ordinary')} />
          <Typography>{mannerSentence(cadence.ordinaryManner, language)}</Typography>
          <RuleNotes basis={cadence.mannerBasis} />
        </div>
        <div>
          <PartHeading title={text('ruleSets.contact.clock')} />
          <Clock clock={clock} />
        </div>
      </Box>
    </Section>
  );
}
