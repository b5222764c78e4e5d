import { type ThemeOptions } from '@mui/material/styles';
import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';

/** Colours of one mode. Text on `paper` and on `background` keeps at least 4.5:1, marks and borders that carry meaning 3:1 (checked by the journeys). */
interface Colours {
  readonly mode: 'light' | 'dark';
  readonly primary: string;
  readonly onPrimary: string;
  readonly secondary: string;
  readonly background: string;
  readonly paper: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly bar: string;
  readonly error: string;
  readonly warning: string;
  readonly success: string;
  readonly info: string;
}

const LIGHT: Colours = {
  mode: 'light',
  primary: '#0f4c66',
  onPrimary: '#ffffff',
  secondary: '#8a3d10',
  background: '#f4f6f5',
  paper: '#ffffff',
  text: '#17232a',
  quiet: '#4b5a63',
  line: '#c9d2d6',
  bar: '#0f4c66',
  error: '#a31d1d',
  warning: '#7a4b00',
  success: '#1c6138',
  info: '#1d4f91',
};

const DARK: Colours = {
  mode: 'dark',
  primary: '#8fcbe6',
  onPrimary: '#06222f',
  secondary: '#f0b48a',
  background: '#11181c',
  paper: '#19232a',
  text: '#e8eef1',
  quiet: '#b3c0c7',
  line: '#3d4b53',
  bar: '#0b3546',
  error: '#ff9d94',
  warning: '#f2c06b',
  success: '#86d3a3',
  info: '#a3c4f7',
};

function themeOf(base: RaThemeOptions, colours: Colours): RaThemeOptions {
  const { mode, primary, onPrimary, secondary, background, paper, text, quiet, line, bar, error, warning, success, info } = colours;
  const own: ThemeOptions = {
    palette: {
      mode,
      primary: { main: primary, contrastText: onPrimary },
      secondary: { main: secondary },
      background: { default: background, paper },
      text: { primary: text, secondary: quiet },
      divider: line,
      error: { main: error },
      warning: { main: warning },
      success: { main: success },
      info: { main: info },
    },
    typography: {
      fontFamily: '"Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif',
      fontSize: 14,
      body1: { fontSize: '0.95rem', lineHeight: 1.5 },
      body2: { fontSize: '0.875rem', lineHeight: 1.45 },
      h1: { fontSize: '1.6rem', fontWeight: 650, lineHeight: 1.25 },
      h2: { fontSize: '1.2rem', fontWeight: 650, lineHeight: 1.3 },
      h3: { fontSize: '1.02rem', fontWeight: 650, lineHeight: 1.35 },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    shape: { borderRadius: 6 },
  };
  return {
    ...base,
    ...own,
    sidebar: { width: 256, closedWidth: 52 },
    components: {
      ...base.components,
      MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' }, outlined: { borderColor: line } } },
      MuiAppBar: { styleOverrides: { root: { backgroundColor: bar, color: '#ffffff' } } },
      MuiButtonBase: { defaultProps: { disableRipple: true } },
      MuiTextField: { defaultProps: { variant: 'outlined', margin: 'none', size: 'small', fullWidth: true } },
      RaMenuItemLink: { styleOverrides: { root: { fontSize: '0.95rem', '&.RaMenuItemLink-active': { fontWeight: 650, color: primary } } } },
      MuiLink: { defaultProps: { underline: 'always' } },
      MuiTableCell: { styleOverrides: { head: { fontWeight: 650, color: quiet } } },
      MuiTooltip: { defaultProps: { arrow: true } },
      MuiCssBaseline: {
        styleOverrides: {
          // A name without a place to break must not make the page wider than the window.
          body: { overflowWrap: 'break-word' },
          // What the keyboard leads to must not end beneath the bar on top.
          'a, button, input, select, summary, [tabindex], #main-content': { scrollMarginTop: 64 },
          // `:root` outweighs MUI's own `outline: 0` on everything that can be pressed.
          ':root :focus-visible': { outline: `3px solid ${secondary}`, outlineOffset: 2 },
          ':root .MuiMenuItem-root:focus-visible': { outlineOffset: -3 },
          '@media (prefers-reduced-motion: reduce)': { '*': { animation: 'none !important', transition: 'none !important' } },
          '@media print': {
            'body, html': { background: '#ffffff' },
            '.RaLayout-appFrame': { marginTop: '0 !important' },
            // Paper cannot be scrolled: a table is no wider than it.
            '.MuiTableCell-root': { minWidth: '0 !important', padding: '3px 6px !important' },
            // Paper is white whatever the screen is.
            ...(mode === 'dark' ? { '*': { color: '#000000 !important', backgroundColor: 'transparent !important' } } : {}),
            '.no-print, .MuiAppBar-root, .RaSidebar-root, .RaLayout-appFrame .MuiDrawer-root': { display: 'none !important' },
          },
        },
      },
    },
  };
}

export const lightTheme = themeOf(defaultLightTheme, LIGHT);
export const darkTheme = themeOf(defaultDarkTheme, DARK);
