import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import MarkEmailReadOutlined from '@mui/icons-material/MarkEmailReadOutlined';
import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined';
import SendOutlined from '@mui/icons-material/SendOutlined';
import { type OutboxMessage } from '../../api/operation-types';
import { IconWord } from '../../decision/icon-word';
import { useText } from '../../i18n/use-text';

const MARKS = {
  waiting: { icon: ScheduleOutlined },
  sending: { icon: SendOutlined },
  sent: { icon: MarkEmailReadOutlined },
  failed: { icon: ErrorOutlineOutlined, colour: 'error.main', isStrong: true },
} as const;

/** Where a mail stands, and whether it may have gone out twice: by shape and by word. */
export function MessageMark({ state, maybeTwice }: Pick<OutboxMessage, 'state' | 'maybeTwice'>) {
  const text = useText();
  return (
    <>
      <IconWord {...MARKS[state]} word={text(`outbox.state.${state}`)} />
      {maybeTwice ? (
        <div>
          <IconWord icon={ContentCopyOutlined} colour="warning.main" isStrong word={text('outbox.maybeTwice')} />
        </div>
      ) : null}
    </>
  );
}
