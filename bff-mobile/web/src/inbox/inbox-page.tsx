import { Hidden } from '@lyceum/web/hidden';
import { useFormat } from '@lyceum/web/i18n';
import { Empty, Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { InboxDocument, type InboxQuery, MarkReadDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { Entries, Panel } from '../shell/panel';
import { useSetUnread, useWhenTold } from './live-provider';
import { useWords } from './words';

interface Props {
  unreadOnly: boolean;
  after: string | null;
  foot: (next: string | null | undefined) => ReactNode;
  onNewest: (id: string | undefined) => void;
}

type Notification = InboxQuery['inbox']['notifications'][number];

export function InboxPage({ unreadOnly, after, foot, onNewest }: Props) {
  const t = useT();
  const [{ data, error }, ask] = useQuery({ query: InboxDocument, variables: { after, unreadOnly } });
  const [reading, markRead] = useMutation(MarkReadDocument);
  const setUnread = useSetUnread();
  const again = () => ask({ requestPolicy: 'network-only' });
  useWhenTold(again);
  const newest = after ? undefined : data?.inbox.notifications[0]?.id;
  useEffect(() => {
    if (!after) onNewest(newest);
  }, [after, newest, onNewest]);
  // While nothing is heard live, such as without a network, the bell says what the list does.
  const unread = after ? undefined : data?.inbox.unreadCount;
  useEffect(() => {
    if (unread !== undefined) setUnread(unread);
  }, [unread, setUnread]);
  if (!data) return error ? <Failed error={error} retry={again} /> : <Loading />;
  const { notifications, next } = data.inbox;
  const read = async (id: string) => {
    const answer = await markRead({ ids: [id] }, { additionalTypenames: ['Notification', 'Inbox'] });
    if (answer.data) setUnread(answer.data.markRead);
  };
  if (notifications.length === 0 && !after)
    return (
      <Empty title={unreadOnly ? t('inbox.allRead') : t('inbox.empty')}>
        {!unreadOnly && <Typography color="textSecondary">{t('inbox.emptyWhy')}</Typography>}
      </Empty>
    );
  return (
    <>
      {error && <ProblemAlert error={error} retry={again} />}
      {reading.error && <ProblemAlert error={reading.error} />}
      <Entries>
        {notifications.map((one) => (
          <Panel component="li" key={one.id}>
            <One notification={one} onRead={() => void read(one.id)} />
          </Panel>
        ))}
      </Entries>
      {foot(next)}
    </>
  );
}

function One({ notification, onRead }: { notification: Notification; onRead: () => void }) {
  const t = useT();
  const format = useFormat();
  const words = useWords();
  const { at, readAt, resultId } = notification;
  const { title, body } = words(notification);
  const isUnread = !readAt;
  return (
    <Stack spacing={0.75}>
      <Typography
        variant="h2"
        sx={{ fontSize: '1.0625rem', fontWeight: isUnread ? 700 : 500, overflowWrap: 'anywhere' }}
      >
        {isUnread && (
          <>
            <Box component="span" aria-hidden sx={dot} />
            <Hidden>{t('inbox.isUnread')}</Hidden>
          </>
        )}
        {title}
      </Typography>
      <Typography>{body}</Typography>
      <Typography variant="body2" color="textSecondary">
        <time dateTime={at}>{t('inbox.when', { when: format.relative(at), date: format.dateTime(at) })}</time>
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {resultId && (
          <Button
            component={Link}
            to={`/results/${resultId}`}
            variant="outlined"
            onClick={isUnread ? onRead : undefined}
          >
            {t('inbox.openResult')}
          </Button>
        )}
        {isUnread && <Button onClick={onRead}>{t('inbox.markRead')}</Button>}
      </Stack>
    </Stack>
  );
}

const dot = {
  display: 'inline-block',
  width: 10,
  height: 10,
  borderRadius: '50%',
  bgcolor: 'primary.main',
  marginInlineEnd: 1,
};
