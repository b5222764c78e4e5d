import { Box, Typography } from '@mui/material';
import { type Fact, type RuleSet, type Schema } from '../api/types';
import { useLanguage, useLocalised, useText } from '../i18n/use-text';
import { plainText, trackSentence } from '../sentences';
import { IdText } from './id-text';
import { PartSubheading } from './part-sheet';
import { useRuleWords } from './use-rule-words';
import { VerdictMark } from './verdict-mark';

interface TrackAlternativesProps {
  readonly track: Schema<'TrackResult'>;
  readonly facts: readonly Fact[];
  readonly ruleSet: RuleSet | undefined;
}

/** Why not the other tracks, each with its rule. */
export function TrackAlternatives({ track, facts, ruleSet }: TrackAlternativesProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const { options } = useRuleWords(facts, ruleSet);
  return (
    <>
      <PartSubheading>{text('decisions.view.track.whyNot')}</PartSubheading>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {track.whyNot.map(({ id, label, verdict, reason }) => {
          const rule = ruleSet?.document.tracks.ordered.find((one) => one.id === id);
          return (
            <Box component="li" key={id} sx={{ mb: 0.75 }}>
              <VerdictMark verdict={verdict} word={localised(label)} />
              {': '}
              {localised(reason.text)}
              {rule?.when ? (
                <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                  {plainText(trackSentence(rule, facts, language, options))}
                </Typography>
              ) : null}
              <IdText label={text('decisions.view.id')} id={id} />
            </Box>
          );
        })}
      </Box>
    </>
  );
}
