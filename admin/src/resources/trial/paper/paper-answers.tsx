import { Box } from '@mui/material';
import { type Fact, type RuleSet, type Schema } from '../../../api/types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { factValueText } from '../../../sentences';
import { usedFacts } from '../request/used-facts';
import { addressAsYou } from './say-fact';
import { PaperPart } from './paper-part';

interface PaperAnswersProps {
  readonly known: Schema<'Facts'>;
  readonly facts: readonly Fact[];
  readonly ruleSet: RuleSet;
}

/** The answers the rules look at, so that the citizen can say which of them is wrong. What the rules do not use is nobody's business here. */
export function PaperAnswers({ known, facts, ruleSet }: PaperAnswersProps) {
  const text = useText();
  const language = useLanguage();
  const localised = useLocalised();
  const used = usedFacts(ruleSet);
  const shown = facts.filter(({ key }) => used.has(key) && known[key] !== undefined && known[key] !== null);
  if (shown.length === 0) return null;
  return (
    <PaperPart title={text('trial.paper.data')}>
      <p>{text('trial.paper.dataText')}</p>
      <Box component="ul" sx={{ columns: { sm: 2 }, columnGap: 4, '@media print': { columns: 2 } }}>
        {shown.map((fact) => (
          <Box component="li" key={fact.key} sx={{ breakInside: 'avoid' }}>
            {text('trial.paper.dataItem', {
              fact: addressAsYou(localised(fact.label), language),
              value: factValueText(fact, known[fact.key], language),
            })}
          </Box>
        ))}
      </Box>
    </PaperPart>
  );
}
