import { Confirm } from '@lyceum/web/confirm';
import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { Empty } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMutation } from 'urql';
import {
  type GovernanceKeyFragment,
  GovernanceKeysDocument,
  type GovernanceKeysQuery,
  GovernanceRevokeKeyDocument,
} from '../../__generated__/operations';
import { useT } from '../../i18n';
import { DataTable } from '../../shell/data-table';
import { PageHead } from '../../shell/page-head';
import { usePages } from '../../shell/use-pages';
import { RowActions } from '../row-actions';
import { SecretDialog } from '../secret-dialog';
import { Tag } from '../tag';
import { KeyDetails } from './key-details';
import { NewKey } from './new-key';
import { RotateKey } from './rotate-key';

const pageIn = (data: GovernanceKeysQuery) => data.apiKeys;
const tones = { ACTIVE: 'good', EXPIRED: 'warn', REVOKED: 'bad' } as const;

type Open = { what: 'details' | 'rotate' | 'revoke'; key: GovernanceKeyFragment };

/** Keys of partners' programs. */
export default function Keys() {
  const t = useT();
  const format = useFormat();
  const tell = useNotice();
  const pages = usePages(GovernanceKeysDocument, {}, pageIn);
  const [making, setMaking] = useState(false);
  const [open, setOpen] = useState<Open>();
  const [secret, setSecret] = useState<string>();
  const [{ fetching }, revoke] = useMutation(GovernanceRevokeKeyDocument);
  const close = () => setOpen(undefined);
  const shown = (made: string) => {
    setMaking(false);
    close();
    setSecret(made);
    pages.reload();
  };
  const revokeNow = async () => {
    if (!open) return;
    const { data, error } = await revoke({ keyId: open.key.id });
    close();
    if (data) pages.replace(data.revokeApiKey);
    tell(error ? { problem: error } : { text: t('governance.keys.revoked', { name: open.key.name }) });
  };
  return (
    <>
      <PageHead
        title={t('governance.keys.title')}
        description={t('governance.keys.help')}
        actions={
          <Button variant="contained" onClick={() => setMaking(true)}>
            {t('governance.keys.new')}
          </Button>
        }
      />
      <DataTable
        label={t('governance.keys.title')}
        {...pages}
        rowKey={({ id }) => id}
        empty={
          <Empty title={t('governance.keys.none')}>
            <Typography color="textSecondary">{t('governance.keys.noneText')}</Typography>
          </Empty>
        }
        columns={[
          {
            id: 'name',
            header: t('governance.name'),
            width: 'minmax(0, 2fr)',
            cell: ({ name, createdBy }) => (
              <Box sx={{ minWidth: 0 }}>
                <Box dir="auto" sx={{ fontWeight: 600, textAlign: 'start' }}>
                  {name}
                </Box>
                <Typography variant="body2" color="textSecondary">
                  {createdBy ? t('governance.keys.by', { name: createdBy }) : t('governance.keys.byNobody')}
                </Typography>
              </Box>
            ),
          },
          {
            id: 'status',
            header: t('governance.status'),
            cell: ({ status }) => <Tag tone={tones[status]}>{t(`governance.keys.status.${status}`)}</Tag>,
          },
          { id: 'expires', header: t('governance.expires'), cell: ({ expiresAt }) => format.date(expiresAt) },
          {
            id: 'used',
            header: t('governance.used'),
            cell: ({ lastUsedAt }) => (lastUsedAt ? format.relative(lastUsedAt) : t('governance.never')),
          },
          {
            id: 'actions',
            header: t('governance.actions'),
            width: 'minmax(0, 2fr)',
            align: 'end',
            cell: (key) => (
              <RowActions>
                <Button
                  size="small"
                  aria-label={t('governance.detailsOf', { name: key.name })}
                  onClick={() => setOpen({ what: 'details', key })}
                >
                  {t('governance.details')}
                </Button>
                {key.status !== 'REVOKED' && (
                  <>
                    <Button
                      size="small"
                      aria-label={t('governance.rotateWhat', { name: key.name })}
                      onClick={() => setOpen({ what: 'rotate', key })}
                    >
                      {t('governance.rotate')}
                    </Button>
                    <Button
                      size="small"
                      color="error"
                      aria-label={t('governance.revokeWhat', { name: key.name })}
                      onClick={() => setOpen({ what: 'revoke', key })}
                    >
                      {t('governance.revoke')}
                    </Button>
                  </>
                )}
              </RowActions>
            ),
          },
        ]}
      />
      {making && <NewKey onClose={() => setMaking(false)} onMade={shown} />}
      {open?.what === 'details' && <KeyDetails apiKey={open.key} onClose={close} />}
      {open?.what === 'rotate' && <RotateKey apiKey={open.key} onClose={close} onMade={shown} />}
      <Confirm
        open={open?.what === 'revoke'}
        title={t('governance.keys.revokeAsk', { name: open?.key.name })}
        action={t('governance.revoke')}
        destructive
        busy={fetching}
        onConfirm={() => void revokeNow()}
        onCancel={close}
      >
        {t('governance.keys.revokeText')}
      </Confirm>
      <SecretDialog
        title={t('governance.keys.secret')}
        label={t('governance.keys.key')}
        secret={secret}
        onClose={() => setSecret(undefined)}
      />
    </>
  );
}
