import { Box } from '@mui/material';
import GavelOutlined from '@mui/icons-material/GavelOutlined';
import EventOutlined from '@mui/icons-material/EventOutlined';
import TodayOutlined from '@mui/icons-material/TodayOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import { type WorklistCounts } from '../../api/work-types';
import { IconWord } from '../../decision/icon-word';
import { useText } from '../../i18n/use-text';

/** The day in one line: "1 efter lovens frist, 3 over frist, 5 i dag, 12 i denne uge". What is nought and would alarm is left out or quiet. */
export function DayCounts({ counts }: { readonly counts: WorklistCounts }) {
  const text = useText();
  const { pastLegal, overdue, dueToday, dueThisWeek, open } = counts;
  const alarm = { colour: 'error.main', isStrong: true };
  return (
    <Box
      component="ul"
      aria-label={text('myDay.counts.label')}
      sx={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, m: 0, mb: 1.5, p: 0, fontSize: '1.05rem' }}
    >
      {pastLegal === 0 ? null : (
        <li>
          <IconWord icon={GavelOutlined} word={text('myDay.counts.pastLegal', { smart_count: pastLegal })} {...alarm} />
        </li>
      )}
      <li>
        <IconWord
          icon={WarningAmberOutlined}
          word={text('myDay.counts.overdue', { smart_count: overdue })}
          {...(overdue === 0 ? { colour: 'text.secondary' } : alarm)}
        />
      </li>
      <li>
        <IconWord icon={TodayOutlined} word={text('myDay.counts.today', { smart_count: dueToday })} isStrong={dueToday > 0} />
      </li>
      <li>
        <IconWord icon={EventOutlined} word={text('myDay.counts.week', { smart_count: dueThisWeek })} />
      </li>
      <Box component="li" sx={{ color: 'text.secondary' }}>
        {text('myDay.counts.open', { smart_count: open })}
      </Box>
    </Box>
  );
}
