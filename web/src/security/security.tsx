import Stack from '@mui/material/Stack';
import { useQuery } from 'urql';
import { SecurityDocument } from '../__generated__/operations';
import { Failed, Loading } from '../states';
import { CHANGES_SECURITY } from './context';
import { Devices } from './devices';
import { PasskeyList } from './passkey-list';
import { PasswordSection } from './password-section';
import { TotpSection } from './totp-section';

/** All that one sees to of one's own account: both apps show it, below a heading of theirs. */
export default function Security() {
  const [{ data, error, fetching }, again] = useQuery({ query: SecurityDocument, context: CHANGES_SECURITY });
  if (!data)
    return error && !fetching ? (
      <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
    ) : (
      <Loading />
    );
  const { security } = data;
  return (
    <Stack spacing={3}>
      {error && <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      <Devices devices={security.devices} />
      <PasskeyList passkeys={security.passkeys} />
      <TotpSection {...security} />
      <PasswordSection />
    </Stack>
  );
}
