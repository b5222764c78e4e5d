import { Box, Typography } from '@mui/material';
import { type RuleSetDocument } from '../../../api/types';
import { type Text, useText } from '../../../i18n/use-text';
import { Section } from '../../../layout/section';
import { criteriaByRole, type RoleGroup } from '../criteria-by-role';
import { type Reading } from '../reading';
import { Criterion } from './criterion';
import { GrantTerms } from './grant-terms';
import { PartHeading } from './part-heading';
import { RuleList } from './rule-list';
import { RuleNotes } from './rule-notes';

interface GrantsPartProps {
  readonly document: Pick<RuleSetDocument, 'grants'>;
  readonly reading: Reading;
}

function helpOf({ role }: RoleGroup, grants: RuleSetDocument['grants'], text: Text): string {
  if (role !== 'supporting' || !grants.supportingAtLeast) return text(`ruleSets.grants.${role}Help`);
  return text('ruleSets.grants.supportingAtLeast', { count: grants.supportingAtLeast.count });
}

/** When a course can be granted, as a checklist by what each criterion does, and the terms about money and follow-up. */
export function GrantsPart({ document, reading }: GrantsPartProps) {
  const text = useText();
  const { grants } = document;
  const groups = criteriaByRole(grants.criteria);
  return (
    <Section id="grants" title={text('ruleSets.part.grants')} lead={groups.length === 0 ? undefined : text('ruleSets.grants.lead')}>
      {groups.length === 0 ? <Typography>{text('ruleSets.grants.none')}</Typography> : null}
      {groups.map((group) => (
        <Box key={group.role}>
          <PartHeading title={text(`ruleSets.grants.${group.role}`)} lead={helpOf(group, grants, text)} />
          {group.role === 'supporting' && grants.supportingAtLeast ? (
            <Box sx={{ mt: -0.75, mb: 1 }}>
              <RuleNotes basis={grants.supportingAtLeast.basis} basisLabel={text('ruleSets.grants.count')} />
            </Box>
          ) : null}
          <RuleList>
            {group.criteria.map((criterion) => (
              <Criterion key={criterion.id} criterion={criterion} reading={reading} />
            ))}
          </RuleList>
        </Box>
      ))}
      <PartHeading title={text('ruleSets.grants.money')} />
      <GrantTerms grants={grants} />
    </Section>
  );
}
