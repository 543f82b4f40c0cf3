import { useFormat } from '@lyceum/web/i18n';
import { Failed, Loading } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { OverviewDocument, type OverviewQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { type Area, areas, isFor } from '../shell/areas';
import { useMay, useMe } from '../shell/me';
import { PageHead } from '../shell/page-head';
import { ExamsToday } from './exams-today';
import { Learning } from './learning';
import { People } from './people';
import { Queues } from './queues';
import { Tiles } from './tiles';

// Areas that everybody has say nothing about who runs the school.
const partsFor = (may: (permission: string) => boolean) =>
  areas.filter((area) => area.needs.length > 0 && isFor(area, may));

const hasFigures = ({ school, __typename, ...figures }: OverviewQuery['overview'] & { __typename?: string }) =>
  Object.values(figures).some((figure) => figure !== null);

/** What goes on in the school, each figure a way to its rows. */
export default function Home() {
  const t = useT();
  const { date } = useFormat();
  const me = useMe();
  const may = useMay();
  const parts = partsFor(may);
  const allowed = parts.length > 0;
  const [{ data, error, fetching }, again] = useQuery({ query: OverviewDocument, pause: !allowed });
  const reload = () => again({ requestPolicy: 'network-only' });
  const overview = data?.overview;
  const hasNone = overview && !hasFigures(overview);
  return (
    <>
      <PageHead
        title={t('home.title')}
        heading={me && t('home.greeting', { name: me.displayName })}
        description={allowed ? t('home.about', { day: date(new Date(), 'long') }) : t('home.nothing')}
        actions={
          allowed &&
          !hasNone && (
            <Button onClick={reload} loading={fetching && Boolean(overview)}>
              {t('home.refresh')}
            </Button>
          )
        }
      />
      {allowed && !overview && (error ? <Failed error={error} retry={reload} /> : <Loading />)}
      {hasNone && <Ways parts={parts} />}
      {overview && !hasNone && (
        <Box sx={{ display: 'grid', gap: 3 }}>
          {error && <Failed error={error} retry={reload} />}
          <Tiles overview={overview} />
          <Box
            sx={{
              display: 'grid',
              gap: 3,
              gridTemplateColumns: { lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
              alignItems: 'start',
            }}
          >
            <Box sx={column}>
              {overview.people && <People people={overview.people} />}
              {overview.exams && <ExamsToday exams={overview.exams} />}
            </Box>
            <Box sx={column}>
              {overview.seats && <Learning seats={overview.seats} />}
              <Queues overview={overview} />
            </Box>
          </Box>
        </Box>
      )}
    </>
  );
}

/** For who looks after what has no figures. */
function Ways({ parts }: { parts: readonly Area[] }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
      {parts.map(({ path, name, Icon }) => (
        <Button key={path} component={Link} to={path} variant="outlined" startIcon={<Icon />}>
          {t(name)}
        </Button>
      ))}
    </Box>
  );
}

/** A short card leaves no hole beside a long one. */
const column = { display: 'grid', gap: 3, minWidth: 0, alignContent: 'start', '&:empty': { display: 'none' } } as const;
