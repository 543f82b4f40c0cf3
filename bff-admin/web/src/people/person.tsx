import { Failed, Loading } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { type ComponentType, useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { PersonPageDocument, type PersonPageQuery } from '../__generated__/operations';
import { type Key, useT } from '../i18n';
import { Nowhere } from '../shell/guard';
import { useMay } from '../shell/me';
import { PageHead } from '../shell/page-head';
import { Accommodations } from './accommodations';
import { PersonActions } from './actions';
import { AuditEntries } from './audit';
import { Profile } from './profile';
import { Results } from './results';
import { PersonRoles } from './roles';
import { Seats } from './seats';
import { Sessions } from './sessions';
import { StatusChip } from './words';

export type Person = PersonPageQuery['person'];

interface PersonTab {
  readonly path: string;
  readonly name: Key;
  readonly needs: string;
  readonly Panel: ComponentType<{ person: Person }>;
}

const TABS: readonly PersonTab[] = [
  { path: '', name: 'people.tab.profile', needs: 'person:read', Panel: Profile },
  { path: 'seats', name: 'people.tab.seats', needs: 'seat:read', Panel: Seats },
  { path: 'results', name: 'people.tab.results', needs: 'result:read', Panel: Results },
  { path: 'accommodations', name: 'people.tab.accommodations', needs: 'exam:author', Panel: Accommodations },
  { path: 'roles', name: 'people.tab.roles', needs: 'person:read', Panel: PersonRoles },
  { path: 'sessions', name: 'people.tab.sessions', needs: 'person:manage', Panel: Sessions },
  { path: 'audit', name: 'people.tab.audit', needs: 'audit:read', Panel: AuditEntries },
];

/** One person, a tab for each thing that is known of them. Another school’s are missing here. */
export default function PersonPage() {
  const { id = '', tab: path = '' } = useParams();
  const t = useT();
  const may = useMay();
  const [{ data, error, fetching }, again] = useQuery({
    query: PersonPageDocument,
    variables: useMemo(() => ({ id }), [id]),
  });
  const person = data?.person.id === id ? data.person : undefined;
  const tabs = TABS.filter(({ needs }) => may(needs));
  const tab = tabs.find((one) => one.path === path);
  const crumbs = [{ label: t('people.title'), to: '/people' }];

  if (!person) {
    return (
      <>
        <PageHead title={error ? t('people.person') : undefined} crumbs={crumbs} />
        {error && !fetching ? (
          <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
        ) : (
          <Loading />
        )}
      </>
    );
  }
  if (!tab) return <Nowhere />;
  const { Panel } = tab;
  return (
    <>
      <PageHead
        title={person.name}
        crumbs={crumbs}
        description={
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
            <StatusChip status={person.status} joined={person.joined} />
            {person.email && <bdi>{person.email}</bdi>}
          </Box>
        }
        actions={<PersonActions person={person} />}
      />
      <Paper variant="outlined">
        <Box component="nav" aria-label={t('people.tabs', { name: person.name })}>
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
            {tabs.map((one) => (
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
        <Box sx={{ p: { xs: 2, sm: 3 } }}>
          <Panel key={`${id}/${path}`} person={person} />
        </Box>
      </Paper>
    </>
  );
}
