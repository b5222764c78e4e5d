import { Box, Typography } from '@mui/material';
import { type RuleSetDocument } from '../../../api/types';
import { useLocalised, useText } from '../../../i18n/use-text';
import { Section } from '../../../layout/section';
import { BasisMark } from '../../../shared/basis-mark';
import { RuleList } from './rule-list';

/** Statements of the sources that could not or should not be rules, each with the reason. */
export function NotRulesPart({ document }: { readonly document: Pick<RuleSetDocument, 'notRules'> }) {
  const text = useText();
  const localised = useLocalised();
  const { notRules } = document;
  return (
    <Section id="notRules" title={text('ruleSets.part.notRules')} lead={notRules.length === 0 ? undefined : text('ruleSets.notRules.lead')}>
      {notRules.length === 0 ? (
        <Typography>{text('ruleSets.notRules.none')}</Typography>
      ) : (
        <RuleList>
          {notRules.map(({ statement, source, reason }) => (
            <Box component="li" key={statement.da} sx={{ maxWidth: '80ch', breakInside: 'avoid' }}>
              <Typography sx={{ fontWeight: 600 }}>{localised(statement)}</Typography>
              <div>{text('ruleSets.notRules.why', { reason: localised(reason) })}</div>
              <BasisMark basis={{ source }} />
            </Box>
          ))}
        </RuleList>
      )}
    </Section>
  );
}
