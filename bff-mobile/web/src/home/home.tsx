import { useFormat } from '@lyceum/web/i18n';
import { Failed, Loading } from '@lyceum/web/states';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from 'urql';
import { HomeDocument } from '../__generated__/operations';
import { useT } from '../i18n';

export default function Home() {
  const t = useT();
  const format = useFormat();
  const [{ data, error }, ask] = useQuery({ query: HomeDocument });
  if (!data) return error ? <Failed error={error} retry={() => ask({ requestPolicy: 'network-only' })} /> : <Loading />;
  const { profile, coursesInProgress } = data.home;
  return (
    <Stack spacing={3}>
      <Typography variant="h1">{t('home.greeting', { name: profile.givenName })}</Typography>
      {coursesInProgress.map(({ seatId, title, progress }) => (
        <Typography key={seatId}>
          <bdi>{title}</bdi> {format.percent(progress.percent / 100)}
        </Typography>
      ))}
    </Stack>
  );
}
