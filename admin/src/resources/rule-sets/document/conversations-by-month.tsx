import { Box } from '@mui/material';
import { type Schema } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { capitalised, formatMonth, formatNumber } from '../../../sentences';
import { BasisMark } from '../../../shared/basis-mark';
import { sameAllYear } from '../same-all-year';

/** Conversations a week for one consultant: one number where it is the same all year, a table by month where it is not. */
export function ConversationsByMonth({ perWeek }: { readonly perWeek: Schema<'Capacity'>['conversationsPerWeek'] }) {
  const text = useText();
  const language = useLanguage();
  const same = sameAllYear(perWeek.byMonth);
  return (
    <>
      {same === null ? (
        <Box
          component="table"
          aria-label={text('ruleSets.capacity.perWeek')}
          sx={{
            borderCollapse: 'collapse',
            '& th, & td': { textAlign: 'left', fontWeight: 400, pr: 2, py: 0.125 },
            '& td': { textAlign: 'right' },
            '& thead th': { color: 'text.secondary', fontWeight: 600 },
          }}
        >
          <thead>
            <tr>
              <th scope="col">{text('ruleSets.capacity.month')}</th>
              <th scope="col">{text('ruleSets.capacity.conversations')}</th>
            </tr>
          </thead>
          <tbody>
            {perWeek.byMonth.map((count, index) => (
              <tr key={formatMonth(index + 1, language)}>
                <th scope="row">{capitalised(formatMonth(index + 1, language))}</th>
                <td>{formatNumber(count, language)}</td>
              </tr>
            ))}
          </tbody>
        </Box>
      ) : (
        text('ruleSets.capacity.perWeekAll', { count: formatNumber(same, language) })
      )}
      <BasisMark basis={perWeek.basis} />
    </>
  );
}
