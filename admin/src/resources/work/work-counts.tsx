import ReportOutlined from '@mui/icons-material/ReportOutlined';
import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import { Box } from '@mui/material';
import { useGetList } from 'react-admin';
import { IconWord } from '../../decision/icon-word';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatNumber } from '../../sentences';

const STATES = [
  { state: 'parked', icon: ReportOutlined, alarms: true },
  { state: 'late', icon: WarningAmberOutlined, alarms: true },
  { state: 'waiting', icon: ScheduleOutlined, alarms: false },
] as const;

/** How many of the municipality's actions are in a state; the list's total, of which one row is enough. */
function useCount(municipality: string, state: string): number | undefined {
  return useGetList(
    'scheduled-actions',
    { filter: { tenant: municipality, state }, pagination: { page: 1, perPage: 1 }, sort: { field: 'dueAt', order: 'ASC' } },
    { staleTime: 0, onError: () => undefined },
  ).total;
}

function Count({ municipality, state, icon, alarms }: { readonly municipality: string } & (typeof STATES)[number]) {
  const text = useText();
  const language = useLanguage();
  const count = useCount(municipality, state);
  if (count === undefined) return null;
  const colour = count === 0 ? 'text.secondary' : alarms ? 'error.main' : 'text.primary';
  return (
    <li>
      <IconWord
        icon={icon}
        colour={colour}
        isStrong={alarms && count > 0}
        word={text(`background.counts.${state}`, { count: formatNumber(count, language) })}
      />
    </li>
  );
}

/** How it stands, before any filter: given up, late, waiting. */
export function WorkCounts({ municipality }: { readonly municipality: string }) {
  const text = useText();
  return (
    <Box
      component="ul"
      aria-label={text('background.counts.label')}
      sx={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, m: 0, mb: 2, p: 0, fontSize: '1.05rem' }}
    >
      {STATES.map((one) => (
        <Count key={one.state} municipality={municipality} {...one} />
      ))}
    </Box>
  );
}
