import { useFormat } from '@lyceum/web/i18n';
import { BellIcon } from '@lyceum/web/icons';
import Badge from '@mui/material/Badge';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { Link } from 'react-router';
import { useT } from '../i18n';
import { useUnread } from '../inbox/live-provider';
import { useMe } from './me';

// More is not read off a bell.
const MOST = 99;

/** The school, and the bell that says how much is unread. */
export function TopBar() {
  const t = useT();
  const format = useFormat();
  const me = useMe();
  const unread = useUnread();
  return (
    <Box component="header" sx={header}>
      <Box sx={row}>
        <Box component={Link} to="/" sx={name}>
          <bdi>{me?.school ?? t('shell.name')}</bdi>
        </Box>
        <IconButton
          component={Link}
          to="/inbox"
          color="inherit"
          aria-label={unread ? t('shell.inboxUnread', { count: unread }) : t('inbox.title')}
        >
          <Badge
            badgeContent={unread > MOST ? `${format.number(MOST)}+` : format.number(unread)}
            invisible={!unread}
            color="error"
          >
            <BellIcon />
          </Badge>
        </IconButton>
      </Box>
    </Box>
  );
}

const header = {
  position: 'sticky',
  top: 0,
  zIndex: 'appBar',
  bgcolor: 'background.paper',
  borderBottom: 1,
  borderColor: 'divider',
} as const;

const row = {
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 2,
  maxWidth: 1200,
  mx: 'auto',
  px: { xs: 2, sm: 3 },
  height: 56,
} as const;

const name = {
  display: 'flex',
  alignItems: 'center',
  minWidth: 0,
  minHeight: 44,
  color: 'primary.main',
  fontWeight: 700,
  fontSize: '1.0625rem',
  textDecoration: 'none',
  '& bdi': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
} as const;
