import {
  BellIcon,
  DeviceIcon,
  DocumentIcon,
  ForwardIcon,
  PersonIcon,
  ProgressIcon,
  ShieldIcon,
} from '@lyceum/web/icons';
import { usePage } from '@lyceum/web/page';
import { useSession } from '@lyceum/web/root';
import { session } from '@lyceum/web/session/session';
import Avatar from '@mui/material/Avatar';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { type Key, useT } from '../i18n';
import { useMe } from '../shell/me';

interface Screen {
  to: string;
  icon: ReactNode;
  title: Key;
  hint: Key;
}

// What one has reached and was told; what one may set and see to.
const GROUPS: readonly (readonly Screen[])[] = [
  [
    { to: '/progress', icon: <ProgressIcon />, title: 'progress.title', hint: 'me.progressHint' },
    { to: '/inbox', icon: <BellIcon />, title: 'inbox.title', hint: 'me.inboxHint' },
  ],
  [
    { to: '/me/profile', icon: <PersonIcon />, title: 'me.profile', hint: 'me.profileHint' },
    { to: '/me/settings', icon: <DeviceIcon />, title: 'me.settings', hint: 'me.settingsHint' },
    { to: '/me/security', icon: <ShieldIcon />, title: 'me.security', hint: 'me.securityHint' },
    { to: '/me/privacy', icon: <DocumentIcon />, title: 'me.privacy', hint: 'me.privacyHint' },
  ],
];

/** Who one is here, and the way to all that is one’s own to see to. */
export function Overview() {
  const t = useT();
  const me = useMe();
  const state = useSession();
  const [leaving, setLeaving] = useState(false);
  usePage(t('me.title'));
  const name = me?.displayName ?? ('displayName' in state ? state.displayName : '');
  return (
    <Stack spacing={3} sx={{ maxWidth: 640, marginInline: 'auto' }}>
      <Typography variant="h1">{t('me.title')}</Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Avatar aria-hidden sx={{ width: 56, height: 56, bgcolor: 'primary.main', color: 'primary.contrastText' }}>
          {[...name.trim()][0]?.toLocaleUpperCase()}
        </Avatar>
        <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Typography sx={{ fontWeight: 700, fontSize: '1.125rem' }}>
            <bdi>{name}</bdi>
          </Typography>
          <Typography color="textSecondary">
            <bdi>{me?.school}</bdi>
          </Typography>
        </Box>
      </Box>
      {GROUPS.map((screens) => (
        <Paper variant="outlined" key={screens[0]?.to}>
          <List disablePadding>
            {screens.map(({ to, icon, title, hint }, at) => (
              <ListItem key={to} disablePadding divider={at < screens.length - 1}>
                <ListItemButton component={Link} to={to} sx={{ py: 1.5 }}>
                  <ListItemIcon sx={{ minWidth: 44, color: 'primary.main' }}>{icon}</ListItemIcon>
                  <ListItemText
                    primary={t(title)}
                    secondary={t(hint)}
                    slotProps={{ primary: { sx: { fontWeight: 600 } } }}
                  />
                  <ForwardIcon sx={{ color: 'text.secondary' }} />
                </ListItemButton>
              </ListItem>
            ))}
          </List>
        </Paper>
      ))}
      <Button
        variant="outlined"
        color="error"
        size="large"
        loading={leaving}
        onClick={() => {
          setLeaving(true);
          void session.signOut();
        }}
      >
        {t('action.signOut')}
      </Button>
    </Stack>
  );
}
