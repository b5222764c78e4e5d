import ArrowBackOutlined from '@mui/icons-material/ArrowBackOutlined';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { Title } from 'react-admin';
import { useText } from '../../../i18n/use-text';
import { type TrialData } from '../request/use-trial-data';
import { type MunicipalityTrial } from '../request/use-municipality-trial';
import { CitizenPaper } from './citizen-paper';

interface CitizenPaperViewProps {
  readonly trial: MunicipalityTrial;
  readonly data: TrialData;
  readonly onBack: () => void;
}

/** The sheet for the citizen as it looks on paper, with a button to print it. Only the sheet is printed. */
export function CitizenPaperView({ trial, data, onBack }: CitizenPaperViewProps) {
  const text = useText();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    back.current?.focus();
    window.scrollTo?.({ top: 0 });
  }, []);
  const { live, ruleSet } = trial;
  const isReady = live.isCurrent && live.last !== null && ruleSet !== undefined;
  return (
    <Box component="article" sx={{ minWidth: 0, width: '100%' }}>
      <Title title={text('trial.paper.pageTitle')} />
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 2 }}>
        <Button ref={back} startIcon={<ArrowBackOutlined />} onClick={onBack}>
          {text('trial.paper.back')}
        </Button>
        <Button variant="contained" startIcon={<PrintOutlined />} disabled={!isReady} onClick={() => window.print()}>
          {text('trial.paper.print')}
        </Button>
        <Typography color="textSecondary">{text('trial.paper.lead')}</Typography>
      </Box>
      {isReady && live.last ? (
        <CitizenPaper answered={live.last} ruleSet={ruleSet} data={data} municipality={trial.name} />
      ) : (
        <Alert severity="info">{text('trial.paper.gone')}</Alert>
      )}
    </Box>
  );
}
