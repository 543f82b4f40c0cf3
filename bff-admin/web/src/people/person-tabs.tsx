import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Link, useParams } from 'react-router';
import { useT } from '../i18n';
import { useMay } from '../shell/me';

export const TABS = [
  { path: '', name: 'people.tab.profile', needs: 'person:read' },
  { path: 'seats', name: 'people.tab.seats', needs: 'seat:read' },
  { path: 'results', name: 'people.tab.results', needs: 'result:read' },
  { path: 'accommodations', name: 'people.tab.accommodations', needs: 'exam:author' },
  { path: 'roles', name: 'people.tab.roles', needs: 'person:read' },
  { path: 'sessions', name: 'people.tab.sessions', needs: 'person:manage' },
  { path: 'audit', name: 'people.tab.audit', needs: 'audit:read' },
] as const;

/** Ways to all that one may see of a person. */
export function PersonTabs({ id, name }: { id: string; name: string }) {
  const t = useT();
  const may = useMay();
  const { tab: path = '' } = useParams();
  return (
    <Box component="nav" aria-label={t('people.tabs', { name })}>
      <Tabs
        value={path}
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        // Links: each has its own address, and none of the keys of tabs.
        role="none"
        sx={{ borderBottom: 1, borderColor: 'divider', '& .MuiTabs-list': { px: 1 } }}
        slotProps={{ list: { role: 'none' } as object }}
      >
        {TABS.filter(({ needs }) => may(needs)).map((one) => (
          <Tab
            key={one.path}
            value={one.path}
            component={Link}
            to={one.path ? `/people/${id}/${one.path}` : `/people/${id}`}
            label={t(one.name)}
            role="link"
            tabIndex={0}
            aria-selected={undefined}
            aria-current={one.path === path ? 'page' : undefined}
          />
        ))}
      </Tabs>
    </Box>
  );
}
