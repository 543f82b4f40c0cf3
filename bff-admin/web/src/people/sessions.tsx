import { Confirm } from '@lyceum/web/confirm';
import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { problemOf } from '@lyceum/web/problem';
import { Empty, useProblemText } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import {
  PersonSessionsDocument,
  type PersonSessionsQuery,
  ResetSecondFactorsDocument,
  SignOutPersonDeviceDocument,
  SignOutPersonEverywhereDocument,
} from '../__generated__/operations';
import { useT } from '../i18n';
import { DataTable } from '../shell/data-table';
import { usePages } from '../shell/use-pages';
import { PersonFrame } from './person-frame';

const sessionsIn = ({ personDevices }: PersonSessionsQuery) => personDevices;

/** Where somebody is signed in, and the ways to end that. */
export function Sessions({ id }: { id: string }) {
  const t = useT();
  const { dateTime, relative } = useFormat();
  const tell = useNotice();
  const words = useProblemText();
  const pages = usePages(PersonSessionsDocument, { id }, sessionsIn);
  const [, signOutDevice] = useMutation(SignOutPersonDeviceDocument);
  const [, signOutEverywhere] = useMutation(SignOutPersonEverywhereDocument);
  const [, reset] = useMutation(ResetSecondFactorsDocument);
  const [asked, setAsked] = useState<'everywhere' | 'factors'>();
  const [busy, setBusy] = useState(false);

  const after = (done: string, error: CombinedError | undefined) => {
    setAsked(undefined);
    setBusy(false);
    tell(error ? { text: words(problemOf(error)), severity: 'error' } : { text: done });
    pages.reload();
  };
  const one = async (id: string) => after(t('people.signedOut'), (await signOutDevice({ id })).error);
  const confirm = async () => {
    setBusy(true);
    if (asked === 'everywhere')
      after(t('people.signedOutEverywhere'), (await signOutEverywhere({ personId: id })).error);
    else after(t('people.factorsReset'), (await reset({ personId: id })).error);
  };
  return (
    <PersonFrame id={id} person={pages.data?.person} problem={pages.problem} reload={pages.reload}>
      {(person) => (
        <Stack spacing={2}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <Button variant="outlined" onClick={() => setAsked('everywhere')} disabled={pages.rows.length === 0}>
              {t('people.signOutEverywhere')}
            </Button>
            <Button variant="outlined" onClick={() => setAsked('factors')}>
              {t('people.resetFactors')}
            </Button>
          </Box>
          <DataTable
            {...pages}
            label={t('people.tab.sessions')}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'device',
                header: t('people.device'),
                width: 'minmax(0, 1.6fr)',
                cell: ({ device }) => <bdi>{device ?? t('people.unknownDevice')}</bdi>,
              },
              { id: 'address', header: t('people.ipAddress'), cell: ({ address }) => <bdi>{address ?? '–'}</bdi> },
              { id: 'since', header: t('people.since'), cell: ({ createdAt }) => dateTime(createdAt) },
              { id: 'used', header: t('people.used'), cell: ({ usedAt }) => relative(usedAt) },
              {
                id: 'end',
                header: t('people.actions'),
                width: '8rem',
                cell: ({ id, device }) => (
                  <Button
                    size="small"
                    onClick={() => void one(id)}
                    aria-label={t('people.signOutDevice', { device: device ?? t('people.unknownDevice') })}
                  >
                    {t('action.signOut')}
                  </Button>
                ),
              },
            ]}
            empty={<Empty title={t('people.noSessions')} />}
          />
          <Confirm
            open={asked !== undefined}
            title={asked === 'factors' ? t('people.resetFactors') : t('people.signOutEverywhere')}
            action={asked === 'factors' ? t('people.resetFactors') : t('people.signOutEverywhere')}
            destructive
            busy={busy}
            onConfirm={() => void confirm()}
            onCancel={() => setAsked(undefined)}
          >
            {asked === 'factors'
              ? t('people.resetFactorsText', { name: person.name })
              : t('people.signOutEverywhereText', { name: person.name })}
          </Confirm>
        </Stack>
      )}
    </PersonFrame>
  );
}
