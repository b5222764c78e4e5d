import AssessmentOutlined from '@mui/icons-material/AssessmentOutlined';
import BalanceOutlined from '@mui/icons-material/BalanceOutlined';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import HomeOutlined from '@mui/icons-material/HomeOutlined';
import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined';
import PersonSearchOutlined from '@mui/icons-material/PersonSearchOutlined';
import { Menu } from 'react-admin';
import { useText } from '../i18n/use-text';

/** The pages, in the order a newcomer needs them. */
export function ConsoleMenu() {
  const text = useText();
  return (
    <Menu>
      <Menu.Item to="/" primaryText={text('common.menu.home')} leftIcon={<HomeOutlined />} />
      <Menu.Item to="/rule-sets" primaryText={text('common.menu.ruleSets')} leftIcon={<MenuBookOutlined />} />
      <Menu.Item to="/compare" primaryText={text('common.menu.compare')} leftIcon={<BalanceOutlined />} />
      <Menu.Item to="/trial" primaryText={text('common.menu.trial')} leftIcon={<PersonSearchOutlined />} />
      <Menu.Item to="/decisions" primaryText={text('common.menu.decisions')} leftIcon={<FactCheckOutlined />} />
      <Menu.Item to="/capacity" primaryText={text('common.menu.capacity')} leftIcon={<AssessmentOutlined />} />
    </Menu>
  );
}
