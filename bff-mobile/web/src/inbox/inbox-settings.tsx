import { useNotice } from '@lyceum/web/notice';
import { usePage } from '@lyceum/web/page';
import { Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery } from 'urql';
import {
  type NotificationKind,
  NotificationPreferencesDocument,
  SetNotificationPreferenceDocument,
} from '../__generated__/operations';
import { useT } from '../i18n';
import { TrailLink } from '../learn/trail';
import { Panel } from '../shell/panel';

/** Of what one is told. */
export function InboxSettings() {
  const t = useT();
  usePage(t('inbox.settings'));
  const notice = useNotice();
  const [{ data, error }, ask] = useQuery({ query: NotificationPreferencesDocument });
  const [change, set] = useMutation(SetNotificationPreferenceDocument);
  if (!data)
    return error ? (
      <Failed title={t('inbox.settings')} error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
    ) : (
      <Loading />
    );
  const onSet = async (kind: NotificationKind, inbox: boolean) => {
    const result = await set({ kind, inbox });
    if (!result.error) notice({ text: t('inbox.settingKept') });
  };
  return (
    <Stack spacing={2.5} sx={{ maxWidth: '46rem' }}>
      <Stack spacing={1}>
        <TrailLink to="/inbox" label={t('inbox.title')} />
        <Typography variant="h1">{t('inbox.settings')}</Typography>
      </Stack>
      <Typography>{t('inbox.settingsWhat')}</Typography>
      {error && <ProblemAlert error={error} retry={() => ask({ requestPolicy: 'network-only' })} />}
      {change.error && <ProblemAlert error={change.error} />}
      <Panel>
        <Stack spacing={1}>
          {data.notificationPreferences.map(({ kind, inbox }) => (
            <FormControlLabel
              key={kind}
              label={t(`inbox.kind.${kind}`)}
              control={
                <Switch
                  checked={inbox}
                  disabled={change.fetching}
                  onChange={(_event, checked) => void onSet(kind, checked)}
                />
              }
            />
          ))}
        </Stack>
      </Panel>
    </Stack>
  );
}
