import { Box, Typography } from '@mui/material';
import { type RuleSetDocument } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { formatList, suspensionSentence } from '../../../sentences';
import { ruleAnchor } from '../parts-of-document';
import { PartHeading } from './part-heading';
import { RuleList } from './rule-list';
import { RuleNotes } from './rule-notes';

interface SuspensionsProps {
  readonly suspensions: RuleSetDocument['measures']['suspensions'];
  readonly measures: RuleSetDocument['measures']['items'];
}

/** When measures fall away in the high season or while unemployment rises, which ones, and what remains. */
export function Suspensions({ suspensions, measures }: SuspensionsProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <>
      <PartHeading title={text('ruleSets.measures.suspensions')} />
      {suspensions.length === 0 ? (
        <Typography>{text('ruleSets.measures.suspensionsNone')}</Typography>
      ) : (
        <RuleList>
          {suspensions.map((suspension) => {
            const concerned = measures.filter(({ suspendedBy }) => suspendedBy === suspension.id).map(({ label }) => label[language]);
            return (
              <Box
                component="li"
                key={suspension.id}
                id={ruleAnchor('suspension', suspension.id)}
                sx={{ scrollMarginTop: 72, maxWidth: '80ch' }}
              >
                <div>{`${suspensionSentence(suspension, language)}.`}</div>
                <div>{text('ruleSets.measures.concerns', { measures: formatList(concerned, text('ruleSets.and')) })}</div>
                <RuleNotes basis={suspension.basis} />
              </Box>
            );
          })}
        </RuleList>
      )}
    </>
  );
}
