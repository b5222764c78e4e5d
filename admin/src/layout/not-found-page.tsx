import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/use-text';
import { EmptyState } from './empty-state';
import { Page } from './page';

export function NotFoundPage() {
  const text = useText();
  return (
    <Page title={text('common.notFound.title')}>
      <EmptyState
        title={text('common.notFound.title')}
        text={text('common.notFound.text')}
        action={
          <Button component={Link} to="/" variant="contained">
            {text('common.goHome')}
          </Button>
        }
      />
    </Page>
  );
}
