import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLanguage, useText } from '../../i18n/use-text';
import { Section } from '../../layout/section';
import { formatNumber } from '../../sentences';
import { CapacityChart } from './capacity-chart';
import { type CapacityRow } from './capacity-rows';
import { chartSentence } from './chart-sentence';
import { ChartTable } from './chart-table';

/** The chosen row of the table as a chart, or as a table for those who would rather read it; the sentence stands with both. */
export function ChartSection({ row, demand }: { readonly row: CapacityRow; readonly demand: number }) {
  const text = useText();
  const language = useLanguage();
  const [isTable, setIsTable] = useState(false);
  const sentence = chartSentence(row, demand, text, language);
  return (
    <Section title={text('capacity.chart.title')} lead={text('capacity.chart.lead', { perDay: formatNumber(row.perDay, language) })}>
      <Typography sx={{ mb: 1.5, maxWidth: '75ch' }}>{sentence}</Typography>
      {isTable ? (
        <ChartTable row={row} demand={demand} sentence={sentence} />
      ) : (
        <>
          <Typography variant="body2" color="textSecondary">
            {text('capacity.table.staff')}
          </Typography>
          <CapacityChart row={row} demand={demand} sentence={sentence} />
        </>
      )}
      <Button className="no-print" size="small" onClick={() => setIsTable(!isTable)} sx={{ mt: 1 }}>
        {text(isTable ? 'common.showChart' : 'common.showTable')}
      </Button>
    </Section>
  );
}
