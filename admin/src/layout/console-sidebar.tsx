import { Sidebar, type SidebarProps } from 'react-admin';
import { useText } from '../i18n/use-text';

/** The place of the menu. On a narrow screen it opens over the page like a dialog, and a dialog has a name. */
export function ConsoleSidebar(props: SidebarProps) {
  const text = useText();
  return <Sidebar {...props} slotProps={{ paper: { 'aria-label': text('common.menuName') } }} />;
}
