import { Typography } from '@mui/material';
import { type RuleSetDocument } from '../../../api/types';
import { useText } from '../../../i18n/use-text';
import { Section } from '../../../layout/section';
import { type Reading } from '../reading';
import { ArchetypeCard } from './archetype-card';
import { RuleList } from './rule-list';

interface ArchetypesPartProps {
  readonly document: Pick<RuleSetDocument, 'screening'>;
  readonly reading: Reading;
}

/** Typical citizens at risk, one card each. */
export function ArchetypesPart({ document, reading }: ArchetypesPartProps) {
  const text = useText();
  const { archetypes } = document.screening;
  return (
    <Section
      id="archetypes"
      title={text('ruleSets.part.archetypes')}
      lead={archetypes.length === 0 ? undefined : text('ruleSets.archetypes.lead')}
    >
      {archetypes.length === 0 ? (
        <Typography>{text('ruleSets.archetypes.none')}</Typography>
      ) : (
        <RuleList columns={2}>
          {archetypes.map((archetype) => (
            <li key={archetype.id}>
              <ArchetypeCard archetype={archetype} reading={reading} />
            </li>
          ))}
        </RuleList>
      )}
    </Section>
  );
}
