import { Box, Typography } from '@mui/material';
import { type RuleSet } from '../../../api/types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { formatDate } from '../../../sentences';
import { type AnsweredTrial } from '../request/use-live-trial';
import { type TrialData } from '../request/use-trial-data';
import { PaperAnswers } from './paper-answers';
import { PaperConversations } from './paper-conversations';
import { PaperMeasures } from './paper-measures';
import { PaperPart } from './paper-part';
import { PaperReasons } from './paper-reasons';

interface CitizenPaperProps {
  readonly answered: AnsweredTrial;
  readonly ruleSet: RuleSet;
  readonly data: TrialData;
  readonly municipality: string;
}

/** Black on white also in the dark theme: it is paper. A4 less its margins is about 170 mm wide. */
const PAPER = {
  maxWidth: '46rem',
  mx: 'auto',
  p: { xs: 2, sm: 5 },
  bgcolor: '#ffffff',
  color: '#111111',
  border: '1px solid',
  borderColor: 'divider',
  fontSize: '1.05rem',
  lineHeight: 1.5,
  overflowWrap: 'anywhere',
  '& .MuiTypography-root': { color: '#111111' },
  '@media print': { border: 0, p: 0, maxWidth: 'none', fontSize: '11pt' },
} as const;

/** What is proposed, why, when the next conversations are and what to do when something is wrong, told to the citizen in plain words on one sheet. */
export function CitizenPaper({ answered, ruleSet, data, municipality }: CitizenPaperProps) {
  const text = useText();
  const language = useLanguage();
  const localised = useLocalised();
  const { trial } = answered;
  const { header } = ruleSet.document;
  const office = header.terms['jobCentre'] ? localised(header.terms['jobCentre']) : municipality;
  const day = formatDate(trial.asOf, language);
  const floor = data.floors.find(({ id }) => id === trial.ruleSet.floor);
  const track = localised(trial.track.label);
  const isUndecided = trial.track.id === 'undecided';
  return (
    <Box sx={PAPER} data-paper="">
      <Box sx={{ border: '2px solid #111111', px: 1.5, py: 1, mb: 2 }}>
        <strong>{text('trial.paper.trial')}</strong>
        <Box>{text('trial.paper.trialText')}</Box>
      </Box>
      <Typography>{text('trial.paper.from', { office, day })}</Typography>
      <Typography variant="h1" sx={{ mt: 0.5 }}>
        {text('trial.paper.title')}
      </Typography>
      <PaperPart title={text('trial.paper.proposed')}>
        <p>
          <strong>
            {isUndecided
              ? text('trial.paper.trackUndecided')
              : text(trial.track.status === 'proposed' ? 'trial.paper.track' : 'trial.paper.trackChosen', { track })}
          </strong>
        </p>
        <p>{text('trial.paper.person')}</p>
      </PaperPart>
      <PaperReasons trial={trial} ruleSet={ruleSet} facts={data.facts} />
      <PaperConversations contacts={trial.contactPlan} asOf={trial.asOf} office={office} />
      <PaperMeasures measures={trial.measures} office={office} />
      <PaperAnswers known={answered.body.facts ?? {}} facts={data.facts} ruleSet={ruleSet} />
      <PaperPart title={text('trial.paper.wrong')}>
        <p>{text('trial.paper.wrongContact', { office })}</p>
        <p>{text('trial.paper.wrongComplain')}</p>
      </PaperPart>
      <Typography sx={{ mt: 3, pt: 1, borderTop: '1px solid #111111', fontSize: '0.85em' }}>
        {text('trial.paper.rules', {
          name: text('trial.paper.ruleSetOf', { municipality }),
          version: trial.ruleSet.version,
          validFrom: formatDate(ruleSet.validFrom, language),
          floor: floor ? localised(floor.label) : trial.ruleSet.floor,
          day,
        })}
        {trial.ruleSet.whatIf ? ` ${text('trial.paper.whatIf')}` : ''}
        {` ${text('trial.paper.trial')}.`}
      </Typography>
    </Box>
  );
}
