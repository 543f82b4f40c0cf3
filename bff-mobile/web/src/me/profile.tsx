import { useFormat } from '@lyceum/web/i18n';
import { Failed, Loading } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from 'urql';
import { MyProfileDocument, type MyProfileQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { ContactForm } from './contact-form';
import { Head } from './head';

export function ProfileScreen() {
  const t = useT();
  const [{ data, error }, again] = useQuery({ query: MyProfileDocument });
  return (
    <Box sx={{ maxWidth: 720, marginInline: 'auto' }}>
      <Head title={t('me.profile')} />
      {data ? (
        <Stack spacing={3}>
          {error && <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
          <Known profile={data.myProfile} />
          <ContactForm profile={data.myProfile} />
        </Stack>
      ) : error ? (
        <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
      ) : (
        <Loading />
      )}
    </Box>
  );
}

/** What the school keeps, and alone may change. */
function Known({ profile: { displayName, email, birthDate } }: { profile: MyProfileQuery['myProfile'] }) {
  const t = useT();
  const format = useFormat();
  const rows = [
    [t('me.name'), displayName],
    [t('signIn.email'), email],
    [t('me.birthDate'), birthDate && format.date(`${birthDate}T12:00:00`, 'long')],
  ] as const;
  return (
    <Paper component="section" variant="outlined" sx={{ p: { xs: 2, sm: 3 } }} aria-labelledby="known">
      <Typography variant="h2" id="known">
        {t('me.known')}
      </Typography>
      <Typography color="textSecondary" sx={{ mt: 0.5, mb: 2 }}>
        {t('me.knownHint')}
      </Typography>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.5 }}>
        {rows.map(
          ([label, value]) =>
            value && (
              <Box key={label}>
                <Typography component="dt" variant="body2" color="textSecondary">
                  {label}
                </Typography>
                <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                  <bdi>{value}</bdi>
                </Typography>
              </Box>
            ),
        )}
      </Box>
    </Paper>
  );
}
