import { Box, Typography } from '@mui/material';
import { type Schema } from '../../../api/types';
import { useLanguage, useLocalised } from '../../../i18n/use-text';
import { cadenceOpensSentence, cadenceSentence, mannerSentence } from '../../../sentences';
import { ruleAnchor } from '../parts-of-document';
import { type Reading } from '../reading';
import { RuleList } from './rule-list';
import { RuleNotes } from './rule-notes';

interface CadenceListProps {
  readonly elements: readonly Schema<'CadenceElement'>[];
  readonly kind: 'element' | 'floor-element';
  readonly reading: Reading;
  /** What to say where there are none. */
  readonly empty: string;
}

/** Requirements of the contact plan in words, each with how it is held where that differs from the ordinary. */
export function CadenceList({ elements, kind, reading, empty }: CadenceListProps) {
  const language = useLanguage();
  const localised = useLocalised();
  if (elements.length === 0) return <Typography>{empty}</Typography>;
  const names = { tracks: reading.trackNames, elements: reading.elementNames };
  return (
    <RuleList>
      {elements.map((element) => {
        const more = [element.manner ? mannerSentence(element.manner, language) : '', cadenceOpensSentence(element, language) ?? ''];
        return (
          <Box
            component="li"
            key={element.id}
            id={ruleAnchor(kind, element.id)}
            sx={{ scrollMarginTop: 72, breakInside: 'avoid', maxWidth: '80ch' }}
          >
            <Typography sx={{ fontWeight: 600 }}>{localised(element.label)}</Typography>
            <div>{cadenceSentence(element, language, names)}</div>
            {more
              .filter((sentence) => sentence !== '')
              .map((sentence) => (
                <div key={sentence}>{sentence}</div>
              ))}
            <RuleNotes basis={element.basis} />
          </Box>
        );
      })}
    </RuleList>
  );
}
