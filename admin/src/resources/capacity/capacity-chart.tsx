import { Box, useTheme } from '@mui/material';
import { useId } from 'react';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatNumber } from '../../sentences';
import { type CapacityRow } from './capacity-rows';
import { chartBars } from './chart-bars';

interface CapacityChartProps {
  readonly row: CapacityRow;
  readonly demand: number;
  /** The sentence that says what the chart shows: its text for those who do not see it. */
  readonly sentence: string;
}

const BAR = 18;
const STEP = 28;
/** Room above the bars for the name of the line. */
const TOP = 26;
/** Bars begin and end so far across; the rest is for the numbers beside them. In per cent, so that the letters keep their size at any width. */
const FROM = 11;
const WIDE = 64;

const across = (share: number): string => `${FROM + share * WIDE}%`;

/** A bar for each number of full-time equivalents against the line of the demand. Full bars are enough, hatched ones are not, and the words beside them say so too. */
export function CapacityChart({ row, demand, sentence }: CapacityChartProps) {
  const text = useText();
  const language = useLanguage();
  const { palette } = useTheme();
  const id = useId();
  const { bars, demandShare } = chartBars(row, demand);
  const height = TOP + bars.length * STEP + 4;
  const isRight = demandShare > 0.5;
  return (
    <Box
      component="svg"
      role="img"
      aria-labelledby={`${id}-says`}
      sx={{
        display: 'block',
        width: '100%',
        maxWidth: 760,
        height,
        fontFamily: 'inherit',
        fontSize: 13,
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      <title id={`${id}-says`}>{sentence}</title>
      <defs>
        <pattern id={`${id}-short`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="7" stroke={palette.text.secondary} strokeWidth="3" />
        </pattern>
      </defs>
      {bars.map(({ fullTimeEquivalents, isEnough, share }, index) => {
        const y = TOP + index * STEP;
        return (
          <g key={fullTimeEquivalents}>
            <text x={`${FROM - 2}%`} y={y + BAR / 2} dominantBaseline="central" textAnchor="end" fill={palette.text.primary}>
              {formatNumber(fullTimeEquivalents, language)}
            </text>
            <rect
              x={across(0)}
              y={y}
              width={`${share * WIDE}%`}
              height={BAR}
              fill={isEnough ? palette.primary.main : `url(#${id}-short)`}
              stroke={isEnough ? palette.primary.main : palette.text.secondary}
            />
          </g>
        );
      })}
      <line
        x1={across(demandShare)}
        x2={across(demandShare)}
        y1={TOP - 6}
        y2={height - 4}
        stroke={palette.secondary.main}
        strokeWidth={2}
        strokeDasharray="6 4"
      />
      {bars.map(({ fullTimeEquivalents, conversations, isEnough, share }, index) => (
        <text
          key={fullTimeEquivalents}
          x={across(share)}
          dx={6}
          y={TOP + index * STEP + BAR / 2}
          dominantBaseline="central"
          fill={palette.text.primary}
          stroke={palette.background.paper}
          strokeWidth={4}
          paintOrder="stroke"
          fontWeight={isEnough ? 650 : 400}
        >
          {formatNumber(conversations, language)}
        </text>
      ))}
      <text
        x={across(demandShare)}
        dx={isRight ? 4 : -4}
        y={12}
        textAnchor={isRight ? 'end' : 'start'}
        fill={palette.secondary.main}
        fontWeight={650}
      >
        {text('capacity.chart.need', { demand: formatNumber(demand, language) })}
      </text>
    </Box>
  );
}
