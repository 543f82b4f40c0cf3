import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import { NavLink, useLocation } from 'react-router';
import { useT } from '../i18n';
import { areas, isFor } from './areas';
import { CloseIcon } from './icons';
import { useMay, useMe } from './me';
import { SIDE, TOP_BAR } from './sizes';

/** Beside the content at a desk. */
export function SideNav() {
  return (
    <Box
      sx={{
        display: { xs: 'none', md: 'block' },
        flex: `0 0 ${SIDE}px`,
        position: 'sticky',
        insetBlockStart: TOP_BAR,
        height: `calc(100dvh - ${TOP_BAR}px)`,
        overflowY: 'auto',
        borderInlineEnd: '1px solid',
        borderColor: 'divider',
        bgcolor: 'background.paper',
      }}
    >
      <Areas />
    </Box>
  );
}

/** Over the content on a phone. */
export function NavDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT();
  return (
    <Drawer
      open={open}
      onClose={onClose}
      slotProps={{ paper: { sx: { width: SIDE + 40, maxWidth: '85vw' }, 'aria-label': t('shell.nav') } }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', p: 1 }}>
        <IconButton onClick={onClose} aria-label={t('shell.nav.close')}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Areas onChoose={onClose} />
    </Drawer>
  );
}

function Areas({ onChoose }: { onChoose?: () => void }) {
  const t = useT();
  const may = useMay();
  const me = useMe();
  const { pathname } = useLocation();
  return (
    <Box component="nav" aria-label={t('shell.nav')}>
      <List sx={{ px: 1.5, py: 2 }}>
        {areas
          .filter((area) => me && isFor(area, may))
          .map(({ path, name, Icon }) => (
            <ListItem key={path} disablePadding sx={{ mb: 0.5 }}>
              <ListItemButton
                component={NavLink}
                to={path}
                end={path === '/'}
                {...(onChoose && { onClick: onChoose })}
                selected={path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`)}
                sx={{
                  borderRadius: 1.5,
                  minHeight: 44,
                  '&.Mui-selected': { color: 'text.primary', '& .MuiListItemText-primary': { fontWeight: 700 } },
                  // Not by colour alone.
                  '&.Mui-selected::before': {
                    content: '""',
                    position: 'absolute',
                    insetInlineStart: 0,
                    insetBlock: 10,
                    width: 4,
                    borderRadius: 2,
                    bgcolor: 'primary.main',
                  },
                }}
              >
                <ListItemIcon sx={{ minWidth: 40, color: 'inherit' }}>
                  <Icon />
                </ListItemIcon>
                <ListItemText primary={t(name)} />
              </ListItemButton>
            </ListItem>
          ))}
      </List>
    </Box>
  );
}
