import { useFormat } from '@lyceum/web/i18n';
import { useNarrowing } from '@lyceum/web/narrowing';
import { useNotice } from '@lyceum/web/notice';
import { Empty } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMutation } from 'urql';
import {
  GovernanceCancelErasureDocument,
  GovernanceEraseDocument,
  type GovernanceErasureFragment,
  GovernanceErasuresDocument,
  type GovernanceErasuresQuery,
} from '../../__generated__/operations';
import { useName, useT } from '../../i18n';
import { DataTable } from '../../shell/data-table';
import { useTold } from '../../shell/form-dialog';
import { PageHead } from '../../shell/page-head';
import { useServiceName } from '../../shell/service-name';
import { usePages } from '../../shell/use-pages';
import { Tag } from '../tag';
import { PersonForm } from './person-form';

const pageIn = (data: GovernanceErasuresQuery) => data.erasures;
const statuses = ['SCHEDULED', 'ON_HOLD', 'RUNNING', 'DONE', 'CANCELLED'] as const;
const tones = { SCHEDULED: 'warn', ON_HOLD: 'warn', RUNNING: 'plain', DONE: 'good', CANCELLED: 'plain' } as const;

/** Requests to be forgotten, and how far they are. */
export function Erasures() {
  const t = useT();
  const format = useFormat();
  const tell = useNotice();
  const told = useTold();
  const { choose, oneOf } = useNarrowing();
  const status = oneOf('status', statuses) ?? '';
  const [asking, setAsking] = useState(false);
  const [, erase] = useMutation(GovernanceEraseDocument);
  const [, cancel] = useMutation(GovernanceCancelErasureDocument);
  const pages = usePages(GovernanceErasuresDocument, status ? { status } : {}, pageIn);
  const cancelOne = async ({ id, name }: GovernanceErasureFragment) => {
    const { data, error } = await cancel({ id });
    if (data) pages.replace(data.cancelErasure);
    tell(error ? { problem: error } : { text: t('governance.erasures.cancelled', { name }) });
  };
  return (
    <>
      <PageHead
        title={t('governance.privacy.erasures')}
        description={t('governance.erasures.help')}
        actions={
          <Button variant="contained" color="error" onClick={() => setAsking(true)}>
            {t('governance.erasures.new')}
          </Button>
        }
      />
      <TextField
        select
        size="small"
        label={t('governance.status')}
        value={status}
        onChange={({ target }) => choose('status', target.value)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ mb: 2, maxWidth: 280 }}
      >
        <MenuItem value="">{t('governance.all')}</MenuItem>
        {statuses.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`governance.erasures.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <DataTable
        label={t('governance.privacy.erasures')}
        {...pages}
        rowKey={({ id }) => id}
        empty={<Empty title={t('governance.erasures.none')} />}
        columns={[
          {
            id: 'name',
            header: t('governance.person'),
            width: 'minmax(0, 1.5fr)',
            cell: ({ name }) => <bdi>{name}</bdi>,
          },
          {
            id: 'status',
            header: t('governance.status'),
            cell: (row) => <Tag tone={tones[row.status]}>{t(`governance.erasures.${row.status}`)}</Tag>,
          },
          { id: 'asked', header: t('governance.requested'), cell: ({ requestedAt }) => format.date(requestedAt) },
          {
            id: 'what',
            header: t('governance.erasures.what'),
            width: 'minmax(0, 2.5fr)',
            cell: (row) => <Progress erasure={row} />,
          },
          {
            id: 'actions',
            header: t('governance.actions'),
            align: 'end',
            cell: (row) =>
              (row.status === 'SCHEDULED' || row.status === 'ON_HOLD') && (
                <Button
                  size="small"
                  aria-label={t('governance.erasures.cancelOf', { name: row.name })}
                  onClick={() => void cancelOne(row)}
                >
                  {t('governance.erasures.cancel')}
                </Button>
              ),
          },
        ]}
      />
      {asking && (
        <PersonForm
          title={t('governance.erasures.new')}
          action={t('governance.erasures.do')}
          onClose={() => setAsking(false)}
          send={async (person) =>
            told(await erase({ personId: person.id }), t('governance.erasures.made', { name: person.name }), () => {
              setAsking(false);
              pages.reload();
            })
          }
        >
          {t('governance.erasures.text')}
        </PersonForm>
      )}
    </>
  );
}

function Progress({ erasure }: { erasure: GovernanceErasureFragment }) {
  const t = useT();
  const format = useFormat();
  const serviceName = useServiceName();
  const nameOf = useName();
  const { status, dueAt, finishedAt, waitingFor, kept } = erasure;
  return (
    <Box sx={{ typography: 'body2' }}>
      {status === 'SCHEDULED' && t('governance.erasures.due', { date: format.date(dueAt) })}
      {status === 'ON_HOLD' && t('governance.erasures.held')}
      {status === 'RUNNING' && t('governance.erasures.waiting', { services: format.list(waitingFor.map(serviceName)) })}
      {finishedAt && t('governance.erasures.finished', { date: format.date(finishedAt) })}
      {kept.length > 0 && (
        <Box component="details">
          <Box component="summary" sx={{ cursor: 'pointer', minHeight: 24 }}>
            {t('governance.erasures.kept', { count: kept.length })}
          </Box>
          <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
            {kept.map(({ service, what, rows, why }) => (
              <li key={`${service} ${what}`}>
                {serviceName(service)}: <bdi>{nameOf(`governance.keptData.${what}`, what)}</bdi>
                {rows !== null && ` (${format.number(rows)})`}{' '}
                <Typography variant="body2" component="span" color="textSecondary">
                  {t(`governance.kept.${why}`)}
                </Typography>
              </li>
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
}
