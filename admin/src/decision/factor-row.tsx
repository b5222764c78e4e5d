import { Box, TableCell, TableRow, Typography } from '@mui/material';
import { type Schema } from '../api/types';
import { useLanguage, useLocalised, useText } from '../i18n/use-text';
import { IdText } from './id-text';
import { pointsRange } from './points-range';
import { addedPointsText } from './score-text';
import { type RuleWords } from './use-rule-words';
import { VerdictMark } from './verdict-mark';

interface FactorRowProps {
  readonly factor: Schema<'FactorResult'>;
  readonly rule: Schema<'RiskFactor'> | undefined;
  readonly words: RuleWords;
}

export function FactorRow({ factor, rule, words }: FactorRowProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const notes = [
    ...(rule ? [words.sentence(rule.when)] : []),
    ...(factor.nature === 'subjective' ? [text('decisions.view.risk.subjective')] : []),
    ...(factor.justified ? [text('decisions.view.risk.justified')] : []),
  ];
  return (
    <TableRow sx={{ verticalAlign: 'top', '& > td, & > th': { px: 1 } }}>
      <TableCell component="th" scope="row" sx={{ minWidth: '10rem', fontWeight: 400 }}>
        <Box component="span" sx={{ fontWeight: factor.verdict === 'true' ? 600 : 400 }}>
          {localised(factor.label)}
        </Box>
        {notes.map((note) => (
          <Typography key={note} component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
            {note}
          </Typography>
        ))}
        <IdText label={text('decisions.view.id')} id={factor.id} />
      </TableCell>
      <TableCell sx={{ minWidth: '6.5rem' }}>
        <VerdictMark verdict={factor.verdict} word={text(`decisions.view.verdict.${factor.verdict}`)} />
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {addedPointsText(pointsRange(factor.verdict, factor.points), text, language)}
      </TableCell>
      <TableCell sx={{ minWidth: '9.5rem' }}>
        {factor.saw.map(({ fact, value }) => (
          <Box key={fact} component="span" sx={{ display: 'block' }}>
            {words.factLabel(fact)}
            {': '}
            <strong>{words.valueText(fact, value)}</strong>
          </Box>
        ))}
      </TableCell>
    </TableRow>
  );
}
