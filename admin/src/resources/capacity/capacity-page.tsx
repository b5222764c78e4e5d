import PrintOutlined from '@mui/icons-material/PrintOutlined';
import RestartAlt from '@mui/icons-material/RestartAlt';
import { Alert, Box, Button } from '@mui/material';
import { useCapacity, useOverview } from '../../api/use-api';
import { useLanguage, useText } from '../../i18n/use-text';
import { Page } from '../../layout/page';
import { QueryState } from '../../layout/query-state';
import { SourceLegend } from '../../shared/source-legend';
import { faultsOf } from './capacity-form';
import { capacityRequest } from './capacity-request';
import { CapacityResult } from './capacity-result';
import { CareSection } from './care-section';
import { MunicipalityFigures } from './municipality-figures';
import { NumberFields } from './number-fields';
import { useCapacityForm } from './use-capacity-form';
import { useSettled } from '../../shared/use-settled';

/** Typing settles for this long before the service is asked. */
const SETTLE_MS = 200;

/** What has to be seen wherever in the fields one is typing. */
const IN_SIGHT = { position: 'sticky', top: 56, zIndex: 2 } as const;

/** The capacity calculator of S3: numbers in, conversations and full-time equivalents out. */
export default function CapacityPage() {
  const text = useText();
  const language = useLanguage();
  const { form, type, fill, choose, reset } = useCapacityForm();
  const { data: overview } = useOverview();
  const municipality = overview?.municipalities.find(({ code }) => code === form.municipality) ?? null;
  const query = useCapacity(capacityRequest(useSettled(form.numbers, SETTLE_MS)));
  const isUsable = Object.keys(faultsOf(form.texts, language)).length === 0;
  return (
    <Page
      title={text('capacity.title')}
      lead={text('capacity.lead')}
      actions={
        <>
          <Button startIcon={<RestartAlt />} onClick={reset}>
            {text('capacity.reset')}
          </Button>
          <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => window.print()}>
            {text('common.print')}
          </Button>
        </>
      }
    >
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '18.5rem minmax(0, 1fr)' },
        }}
      >
        <NumberFields form={form} municipality={municipality} onType={type} onFill={fill} onReset={reset} />
        <Box sx={{ alignSelf: 'stretch' }}>
          <Box role="status" sx={IN_SIGHT}>
            {isUsable ? null : (
              <Alert severity="warning" sx={{ mb: 2 }}>
                {text('capacity.fault.resultStays')}
              </Alert>
            )}
          </Box>
          <Box sx={query.data ? null : IN_SIGHT}>
            <QueryState query={query} lines={8}>
              {(answer) => <CapacityResult answer={answer} form={form} municipality={municipality} onChoose={choose} />}
            </QueryState>
          </Box>
        </Box>
      </Box>
      {municipality?.ruleSet ? <MunicipalityFigures name={municipality.name} ruleSet={municipality.ruleSet} /> : null}
      <CareSection />
      <SourceLegend />
    </Page>
  );
}
