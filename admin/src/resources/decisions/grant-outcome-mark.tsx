import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import HighlightOffOutlined from '@mui/icons-material/HighlightOffOutlined';
import PersonSearchOutlined from '@mui/icons-material/PersonSearchOutlined';
import { Typography } from '@mui/material';
import { type GrantDecision } from '../../api/types';
import { IconWord } from '../../decision/icon-word';
import { useText } from '../../i18n/use-text';

const ICONS = { grant: CheckCircleOutlined, refuse: HighlightOffOutlined, refer: PersonSearchOutlined };

/** Granted, refused or for a person to assess: by shape and by word. */
export function GrantOutcomeMark({ outcome }: Pick<GrantDecision, 'outcome'>) {
  const text = useText();
  return (
    <Typography component="p" sx={{ fontSize: '1.25rem' }}>
      <IconWord icon={ICONS[outcome]} word={text(`decisions.grant.outcome.${outcome}`)} isStrong />
    </Typography>
  );
}
