import { Failed, Loading } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { MyPrivacyDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { Consents } from './consents';
import { EraseMyData } from './erase';
import { ExportMyData } from './export';
import { Head } from './head';
import { CHANGES_PRIVACY } from './privacy-context';

// An archive is made within seconds; nobody watches more closely.
const LOOK_AGAIN_MS = 3_000;

/** What one has agreed to, and what the school holds of one. */
export function Privacy() {
  const t = useT();
  const [{ data, error, fetching }, again] = useQuery({ query: MyPrivacyDocument, context: CHANGES_PRIVACY });
  const isMaking = data?.myDataExports.some(({ status }) => status === 'GATHERING' || status === 'PACKING') ?? false;
  useEffect(() => {
    if (!isMaking || fetching) return;
    const timer = setTimeout(() => again({ requestPolicy: 'network-only' }), LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [isMaking, fetching, again]);
  return (
    <Box sx={{ maxWidth: 720, marginInline: 'auto' }}>
      <Head title={t('me.privacy')} />
      {data ? (
        <Stack spacing={3}>
          {error && <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
          <Consents consents={data.myConsents} />
          <ExportMyData exports={data.myDataExports} />
          <EraseMyData erasure={data.myErasure ?? undefined} />
        </Stack>
      ) : error ? (
        <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
      ) : (
        <Loading />
      )}
    </Box>
  );
}
