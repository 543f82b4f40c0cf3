import { useFormat } from '@lyceum/web/i18n';
import { useSession } from '@lyceum/web/root';
import { OfflineBar } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'react-router';
import { useClient } from 'urql';
import { useT } from '../i18n';
import { leaveScreen, useLastSeen } from '../last-seen';

/** Says from when it is what one sees, when that is not from now; asks again as soon as there is somebody to ask. */
export function LastSeenBar() {
  const t = useT();
  const format = useFormat();
  const client = useClient();
  const { pathname } = useLocation();
  const { status } = useSession();
  const { at, operations } = useLastSeen();
  const again = () => operations().forEach((operation) => client.reexecuteOperation(operation));
  const back = useEffectEvent(again);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another screen.
  useEffect(leaveScreen, [pathname]);
  useEffect(() => {
    // Who is not signed in yet is first heard by the session.
    if (status !== 'SIGNED_IN') return undefined;
    back();
    const online = () => back();
    addEventListener('online', online);
    return () => removeEventListener('online', online);
  }, [status]);
  if (at === undefined) return <OfflineBar />;
  return (
    <Box role="status">
      <Alert
        severity="warning"
        action={
          <Button color="inherit" onClick={again} sx={{ whiteSpace: 'nowrap' }}>
            {t('action.retry')}
          </Button>
        }
      >
        {t('shell.lastSeen', { date: format.dateTime(new Date(at)) })}
      </Alert>
    </Box>
  );
}
