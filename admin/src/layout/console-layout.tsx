import { type ReactNode, useEffect } from 'react';
import { Layout } from 'react-admin';
import { useLanguage } from '../i18n/use-text';
import { ConsoleAppBar } from './console-app-bar';
import { ConsoleMenu } from './console-menu';
import { ConsoleSidebar } from './console-sidebar';
import { PageFailed } from './page-failed';

/** The frame of every page. Tells the browser (and a screen reader) which language the page is in. */
export function ConsoleLayout({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <Layout
      appBar={ConsoleAppBar}
      appBarAlwaysOn
      sidebar={ConsoleSidebar}
      menu={ConsoleMenu}
      error={PageFailed}
      sx={{
        // react-admin lets a page grow as wide as its widest table; here a table scrolls in its own region.
        '&&': { minWidth: 0 },
        '& .RaLayout-appFrame, & .RaLayout-contentWithSidebar': { minWidth: 0 },
        '& .RaLayout-content': { padding: { xs: 1, sm: 2, md: 3 }, minWidth: 0 },
      }}
    >
      {children}
    </Layout>
  );
}
