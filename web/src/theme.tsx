import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { createTheme, type Theme, ThemeProvider } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, useMemo } from 'react';
import { prefixer } from 'stylis';
import rtl from 'stylis-plugin-rtl';
import { type Brand, primaryOn } from './brand';
import { useIntl } from './i18n';
import { NoticeProvider } from './notice';
import { usePreferences } from './preferences';

// Rules go in through CSSOM (`speedy`), which a policy without inline styles allows.
const caches = {
  ltr: createCache({ key: 'l', speedy: true }),
  rtl: createCache({ key: 'r', speedy: true, stylisPlugins: [prefixer, rtl] }),
};

const paper = { light: '#ffffff', dark: '#1a1d21' };

export function ThemeRoot({ brand = {}, children }: { brand?: Brand | undefined; children: ReactNode }) {
  const { direction } = useIntl();
  const [{ mode, textSize }] = usePreferences();
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  const shown = mode === 'system' ? (prefersDark ? 'dark' : 'light') : mode;
  const { primaryColor, onPrimaryColor } = brand;
  const theme = useMemo(
    () => themeOf(shown, direction, textSize, { primaryColor, onPrimaryColor }),
    [shown, direction, textSize, primaryColor, onPrimaryColor],
  );
  return (
    <CacheProvider value={caches[direction]}>
      <ThemeProvider theme={theme}>
        <CssBaseline />
        <NoticeProvider>{children}</NoticeProvider>
      </ThemeProvider>
    </CacheProvider>
  );
}

function themeOf(mode: 'light' | 'dark', direction: 'ltr' | 'rtl', textSize: number, brand: Brand): Theme {
  const isDark = mode === 'dark';
  const ring = { outline: `3px solid ${isDark ? '#ffd866' : '#0b3a75'}`, outlineOffset: '2px' };
  // Of what fills a card or a list from edge to edge, which would cut it off.
  const within = { styleOverrides: { root: { '&.Mui-focusVisible': { outlineOffset: '-3px' } } } };
  return createTheme({
    direction,
    palette: {
      mode,
      primary: primaryOn(paper[mode], brand),
      background: isDark ? { default: '#121417', paper: paper.dark } : { default: '#f5f6f8', paper: paper.light },
      text: isDark ? { primary: '#eceff3', secondary: '#b4bcc6' } : { primary: '#1a1d21', secondary: '#525c69' },
      success: { main: isDark ? '#7bc98a' : '#1e6e34' },
      warning: { main: isDark ? '#e3b341' : '#8a5300' },
      error: { main: isDark ? '#ff8f87' : '#b3261e' },
      info: { main: isDark ? '#8ab8f0' : '#1c5da8' },
    },
    shape: { borderRadius: 10 },
    typography: {
      // What the device has: nothing is fetched, and Arabic is there too.
      fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif',
      h1: { fontSize: '1.75rem', fontWeight: 700, lineHeight: 1.25 },
      h2: { fontSize: '1.25rem', fontWeight: 650, lineHeight: 1.3 },
      h3: { fontSize: '1.0625rem', fontWeight: 650, lineHeight: 1.4 },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          html: { fontSize: `${textSize}%` },
          // Words of another direction start where the page's do: a list has one edge. What is long, `Prose`, has its own.
          '[dir=auto]': { textAlign: 'left' },
          // Seen on every ground.
          ':focus-visible': ring,
          // A link that covers its panel is ringed as large as it is; what cuts long words off would cut off a ring around them.
          '.covers:focus-visible': { outline: 'none' },
          '.covers:focus-visible::after': ring,
          '@media (prefers-reduced-motion: reduce)': {
            '*, *::before, *::after': {
              animationDuration: '0.01ms !important',
              animationIterationCount: '1 !important',
              transitionDuration: '0.01ms !important',
              scrollBehavior: 'auto !important',
            },
          },
        },
      },
      // MUI shows the focus of its buttons by a ripple, and takes the outline away.
      MuiButtonBase: {
        defaultProps: { disableRipple: true },
        styleOverrides: { root: { '&.Mui-focusVisible': ring } },
      },
      MuiCardActionArea: within,
      MuiListItemButton: within,
      MuiMenuItem: within,
      MuiTab: within,
      // 24 by 24 CSS pixels at least (WCAG 2.2, 2.5.8); a thumb wants more.
      MuiButton: { styleOverrides: { root: { minHeight: 44 } }, defaultProps: { disableElevation: true } },
      MuiIconButton: { styleOverrides: { root: { minWidth: 44, minHeight: 44 } } },
      MuiTextField: { defaultProps: { fullWidth: true } },
      // Choices open in the landmark or dialog of their field, not beside all of them; the list around gives them no margin.
      MuiPopover: { defaultProps: { disablePortal: true }, styleOverrides: { root: { margin: '0 !important' } } },
      MuiAutocomplete: {
        defaultProps: {
          slotProps: { popper: { disablePortal: true, popperOptions: { strategy: 'fixed' } }, paper: { elevation: 8 } },
        },
        styleOverrides: { popper: { margin: '0 !important' } },
      },
      MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
      // Names of people and courses are told in it; MUI would have them scrolled, by who has a pointer alone.
      MuiAlert: { styleOverrides: { message: { minWidth: 0, overflow: 'visible', overflowWrap: 'anywhere' } } },
      MuiLink: { defaultProps: { underline: 'always' } },
    },
  });
}
