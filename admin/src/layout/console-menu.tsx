import AssessmentOutlined from '@mui/icons-material/AssessmentOutlined';
import BalanceOutlined from '@mui/icons-material/BalanceOutlined';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import FolderSharedOutlined from '@mui/icons-material/FolderSharedOutlined';
import HomeOutlined from '@mui/icons-material/HomeOutlined';
import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined';
import OutboxOutlined from '@mui/icons-material/OutboxOutlined';
import PendingActionsOutlined from '@mui/icons-material/PendingActionsOutlined';
import PersonSearchOutlined from '@mui/icons-material/PersonSearchOutlined';
import TodayOutlined from '@mui/icons-material/TodayOutlined';
import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { Menu } from 'react-admin';
import { useText } from '../i18n/use-text';
import { MenuHeading } from './menu-heading';

/** The pages by what one comes for: the day's work, the rules, the machinery. */
export function ConsoleMenu() {
  const text = useText();
  return (
    <Menu>
      <Menu.Item to="/" primaryText={text('common.menu.home')} leftIcon={<HomeOutlined />} />
      <MenuHeading>{text('common.menu.work')}</MenuHeading>
      <Menu.Item to="/my-day" primaryText={text('common.menu.myDay')} leftIcon={<TodayOutlined />} />
      <Menu.Item to="/cases" primaryText={text('common.menu.cases')} leftIcon={<FolderSharedOutlined />} />
      <MenuHeading>{text('common.menu.rules')}</MenuHeading>
      <Menu.Item to="/rule-sets" primaryText={text('common.menu.ruleSets')} leftIcon={<MenuBookOutlined />} />
      <Menu.Item to="/compare" primaryText={text('common.menu.compare')} leftIcon={<BalanceOutlined />} />
      <Menu.Item to="/trial" primaryText={text('common.menu.trial')} leftIcon={<PersonSearchOutlined />} />
      <Menu.Item to="/decisions" primaryText={text('common.menu.decisions')} leftIcon={<FactCheckOutlined />} />
      <Menu.Item to="/capacity" primaryText={text('common.menu.capacity')} leftIcon={<AssessmentOutlined />} />
      <MenuHeading>{text('common.menu.operation')}</MenuHeading>
      <Menu.Item to="/imports" primaryText={text('common.menu.imports')} leftIcon={<UploadFileOutlined />} />
      <Menu.Item to="/work" primaryText={text('common.menu.background')} leftIcon={<PendingActionsOutlined />} />
      <Menu.Item to="/outbox" primaryText={text('common.menu.outbox')} leftIcon={<OutboxOutlined />} />
    </Menu>
  );
}
