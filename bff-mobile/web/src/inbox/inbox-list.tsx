import { SettingsIcon } from '@lyceum/web/icons';
import { usePage } from '@lyceum/web/page';
import { ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { MarkAllReadDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { Pages } from '../shell/pages';
import { InboxPage } from './inbox-page';
import { useSetUnread, useUnread } from './live-provider';

/** What one was told, newest first. */
export function InboxList() {
  const t = useT();
  usePage(t('inbox.title'));
  const unread = useUnread();
  const setUnread = useSetUnread();
  const [unreadOnly, setUnreadOnly] = useState(false);
  const [newest, setNewest] = useState<string>();
  const [{ fetching, error }, markAll] = useMutation(MarkAllReadDocument);
  const onMarkAll = async () => {
    const { data } = await markAll({ through: newest ?? null }, { additionalTypenames: ['Notification', 'Inbox'] });
    if (data) setUnread(data.markAllRead);
  };
  return (
    <Stack spacing={2.5} sx={{ maxWidth: '46rem' }}>
      <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between' }}>
        <Typography variant="h1">{t('inbox.title')}</Typography>
        <IconButton component={Link} to="/inbox/settings" aria-label={t('inbox.settings')}>
          <SettingsIcon />
        </IconButton>
      </Stack>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', justifyContent: 'space-between' }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={unreadOnly}
          aria-label={t('inbox.show')}
          onChange={(_event, value: boolean | null) => value !== null && setUnreadOnly(value)}
        >
          <ToggleButton value={false} sx={toggle}>
            {t('inbox.all')}
          </ToggleButton>
          <ToggleButton value={true} sx={toggle}>
            {t('inbox.unreadOnly', { count: unread })}
          </ToggleButton>
        </ToggleButtonGroup>
        <Button variant="outlined" disabled={unread === 0} loading={fetching} onClick={() => void onMarkAll()}>
          {t('inbox.markAll')}
        </Button>
      </Stack>
      {error && <ProblemAlert error={error} retry={() => void onMarkAll()} />}
      <Pages of={String(unreadOnly)}>
        {(after, foot) => <InboxPage unreadOnly={unreadOnly} after={after} foot={foot} onNewest={setNewest} />}
      </Pages>
    </Stack>
  );
}

const toggle = { minHeight: 44, px: 2, textTransform: 'none' } as const;
