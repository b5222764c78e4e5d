import { type SxProps, type Theme } from '@mui/material/styles';
import { FLOOR_MARK_SIZE, MARK_SIZE } from './lane-rows';

/** Room left and right of the axis, so that marks at its ends are whole. */
export const AXIS_INSET = 14;

/** Height of one level of marks with the week numbers below. */
export const LEVEL_HEIGHT = 40;
export const FLOOR_LEVEL_HEIGHT = 34;

const HATCHING = 'repeating-linear-gradient(135deg, currentColor 0 2px, transparent 2px 6px)';

/** All looks of the picture in one place: one style sheet for some hundred elements. Colours come from the theme; none means anything alone. */
export function pictureStyles({ palette }: Theme) {
  return {
    '--timeline-paper': palette.background.paper,
    position: 'relative',
    fontSize: 13,
    lineHeight: 1.3,
    '& .plot': { position: 'relative', marginLeft: `${AXIS_INSET}px`, marginRight: `${AXIS_INSET}px`, minWidth: 0 },
    '& .line': { display: 'grid', gridTemplateColumns: 'var(--timeline-head) minmax(0, 1fr)', alignItems: 'center' },
    '& .head': {
      paddingTop: '4px',
      paddingBottom: '4px',
      paddingRight: '4px',
      display: 'flex',
      gap: '8px',
      alignItems: 'center',
      minWidth: 0,
      overflowWrap: 'anywhere',
      hyphens: 'auto',
    },
    '& .quiet': { color: palette.text.secondary, fontSize: 12 },
    '& .lane': { position: 'relative', borderTop: `1px solid ${palette.divider}`, paddingBottom: '4px' },
    '& .lane-title': { fontWeight: 650, paddingTop: '6px', paddingBottom: '2px' },
    '& ul': { listStyle: 'none', margin: 0, padding: 0 },
    '& .contacts, & .held': { color: palette.primary.main },
    '& .measures': { color: palette.secondary.main },
    '& .floor': { color: palette.text.secondary },
    '& .head, & .lane-title': { color: palette.text.primary },
    '& .head .quiet': { display: 'block', color: palette.text.secondary },
    '& .head .sample': { display: 'flex', flex: 'none' },

    // The axis and the lines through all lanes.
    '& .axis': { height: 38 },
    '&.has-now .axis': { height: 56 },
    '& .ticks': { height: 34, alignSelf: 'end' },
    '& .tick': {
      position: 'absolute',
      top: 0,
      fontSize: 12,
      whiteSpace: 'nowrap',
      transform: 'translateX(-50%)',
      textAlign: 'center',
      lineHeight: 1.25,
    },
    '& .tick:first-of-type': { transform: `translateX(-${AXIS_INSET / 2}px)`, textAlign: 'left' },
    '& .tick:last-of-type': { transform: `translateX(calc(-100% + ${AXIS_INSET}px))`, textAlign: 'right' },
    '& .tick b': { fontWeight: 650 },
    '& .lines': {
      position: 'absolute',
      top: 36,
      bottom: 0,
      left: `calc(var(--timeline-head) + ${AXIS_INSET}px)`,
      right: `${AXIS_INSET}px`,
      pointerEvents: 'none',
    },
    '&.has-now .lines': { top: 54 },
    '& .grid': { position: 'absolute', top: 0, bottom: 0, borderLeft: `1px solid ${palette.divider}` },
    '& .now': { position: 'absolute', top: -36, bottom: 0, borderLeft: `2px dashed ${palette.text.primary}`, marginLeft: '-1px' },
    '& .now-word': {
      position: 'absolute',
      top: -18,
      left: 0,
      transform: 'translateX(-50%)',
      whiteSpace: 'nowrap',
      fontSize: 12,
      fontWeight: 650,
      color: palette.background.paper,
      backgroundColor: palette.text.primary,
      borderRadius: '3px',
      padding: '0 5px',
    },

    // Marks. The button is the window and the mark together.
    '& .mark': {
      position: 'absolute',
      height: MARK_SIZE,
      minWidth: MARK_SIZE,
      padding: 0,
      border: 0,
      background: 'none',
      color: 'inherit',
      font: 'inherit',
      cursor: 'default',
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'flex-end',
      borderRadius: '4px',
      zIndex: 1,
    },
    '& .mark .window': {
      position: 'absolute',
      left: 0,
      right: MARK_SIZE / 2,
      height: 4,
      backgroundColor: 'currentColor',
      borderRadius: '2px',
    },
    '& .mark .shape': {
      position: 'relative',
      width: MARK_SIZE,
      height: MARK_SIZE,
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
    },
    '& .mark:hover .shape, & .mark.is-shown .shape': { transform: 'scale(1.15)' },
    '& .number': {
      position: 'absolute',
      fontSize: 11.5,
      lineHeight: 1,
      transform: 'translateX(-50%)',
      color: palette.text.secondary,
      backgroundColor: palette.background.paper,
      padding: '0 2px',
      pointerEvents: 'none',
    },
    '& .latest': { position: 'absolute', width: 0, height: MARK_SIZE, borderLeft: '2px solid currentColor', marginLeft: '-2px' },
    '& .reach': { position: 'absolute', height: 0, borderTop: '2px dotted currentColor' },
    '& .overdue': {
      position: 'absolute',
      height: MARK_SIZE,
      display: 'flex',
      alignItems: 'center',
      gap: '2px',
      whiteSpace: 'nowrap',
      fontSize: 12.5,
      fontWeight: 650,
      color: palette.error.main,
      backgroundColor: palette.background.paper,
      pointerEvents: 'none',
      zIndex: 1,
    },

    // What the law asks for: a ruled line.
    '& .ruled': { position: 'absolute', height: 0, borderTop: '2px solid currentColor' },
    '& .floor .mark': { height: FLOOR_MARK_SIZE, minWidth: FLOOR_MARK_SIZE },
    '& .floor .shape': { width: FLOOR_MARK_SIZE, height: FLOOR_MARK_SIZE },
    '& .floor .dot': { width: 2, height: 10, backgroundColor: 'currentColor' },
    '& .deadline': { position: 'absolute', height: 18, width: 0, borderLeft: '3px solid currentColor', marginLeft: '-3px' },
    '& .deadline-text': {
      position: 'absolute',
      fontSize: 11.5,
      lineHeight: 1,
      backgroundColor: palette.background.paper,
      paddingLeft: '2px',
      whiteSpace: 'nowrap',
      transform: 'translateX(-100%)',
    },

    // Measures.
    '& .bar': {
      position: 'absolute',
      left: 0,
      right: 0,
      height: 13,
      border: '2px solid currentColor',
      borderRadius: '3px',
      backgroundColor: palette.background.paper,
    },
    '& .bar.mandatory': { backgroundColor: 'currentColor' },
    '& .bar.conditional': { backgroundColor: palette.background.paper, backgroundImage: HATCHING },
    '& .bar.mandatory.conditional': { borderWidth: '3px' },
    '& .bar.open': {
      right: 9,
      borderRight: 0,
      borderTopRightRadius: 0,
      borderBottomRightRadius: 0,
      maskImage: 'linear-gradient(to right, #000 calc(100% - 70px), rgba(0, 0, 0, 0.25))',
    },
    '& .arrow': {
      position: 'absolute',
      right: -4,
      width: 0,
      height: 0,
      borderTop: '8px solid transparent',
      borderBottom: '8px solid transparent',
      borderLeft: '11px solid currentColor',
    },

    '@media print': {
      printColorAdjust: 'exact',
      WebkitPrintColorAdjust: 'exact',
      '& .lane': { breakInside: 'avoid' },
    },
  } satisfies SxProps<Theme>;
}
