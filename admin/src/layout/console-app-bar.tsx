import { Box, Typography } from '@mui/material';
import { AppBar, LocalesMenuButton, RefreshIconButton, TitlePortal, ToggleThemeButton } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/use-text';

/** The bar on top: whose page this is, where one is, language, light or dark. */
export function ConsoleAppBar() {
  const text = useText();
  return (
    <AppBar
      alwaysOn
      userMenu={false}
      toolbar={
        <>
          <LocalesMenuButton />
          <ToggleThemeButton />
          {/* Without the spinner of react-admin: it would flicker with every key while a citizen is tried, and pages say themselves that they load. */}
          <RefreshIconButton />
        </>
      }
    >
      <Box
        component={Link}
        to="/"
        sx={{
          color: 'inherit',
          textDecoration: 'none',
          display: { xs: 'none', sm: 'inline-flex' },
          alignItems: 'center',
          gap: 1,
          mr: 2,
          fontWeight: 700,
        }}
      >
        <img src="/icon.svg" alt="" width={24} height={24} />
        {text('common.appName')}
      </Box>
      <TitlePortal component={Typography} variant="body1" sx={{ opacity: 0.92 }} />
    </AppBar>
  );
}
