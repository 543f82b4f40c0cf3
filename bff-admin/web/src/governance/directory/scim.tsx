import { Confirm } from '@lyceum/web/confirm';
import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { problemOf } from '@lyceum/web/problem';
import { Empty, Failed, useProblemText } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMutation } from 'urql';
import {
  GovernanceRevokeTokenDocument,
  GovernanceRotateTokenDocument,
  GovernanceScimDocument,
  type GovernanceScimQuery,
} from '../../__generated__/operations';
import { useT } from '../../i18n';
import { DataTable } from '../../shell/data-table';
import { PageHead } from '../../shell/page-head';
import { usePages } from '../../shell/use-pages';
import { CopyField } from '../copy-field';
import { RowActions } from '../row-actions';
import { SecretDialog } from '../secret-dialog';
import { Tag } from '../tag';
import { useSeesRoles } from './given-roles';
import { Groups } from './groups';
import { NewToken } from './new-token';

type Token = GovernanceScimQuery['scimTokens'][number];
const groupsIn = ({ groups }: GovernanceScimQuery) => groups;

/** The school's directory, which keeps people and groups here up to date by SCIM. */
export default function Scim() {
  const t = useT();
  const pages = usePages(GovernanceScimDocument, { withRoles: useSeesRoles() }, groupsIn);
  const { data, problem, loading, reload } = pages;
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<string>();
  return (
    <>
      <PageHead
        title={t('governance.scim.title')}
        description={t('governance.scim.help')}
        actions={
          <Button variant="contained" onClick={() => setMaking(true)}>
            {t('governance.scim.new')}
          </Button>
        }
      />
      <Box sx={{ display: 'grid', gap: 4 }}>
        <CopyField label={t('governance.scim.address')} value={`${location.origin}/scim/v2`} />
        {!data && problem ? (
          <Failed error={problem} retry={reload} />
        ) : (
          <>
            <Box component="section">
              <Typography variant="h2" sx={{ mb: 1.5 }}>
                {t('governance.scim.tokens')}
              </Typography>
              <Tokens tokens={data?.scimTokens ?? []} loading={loading} reload={reload} onSecret={setSecret} />
            </Box>
            <Groups pages={pages} />
          </>
        )}
      </Box>
      {making && (
        <NewToken
          onClose={() => setMaking(false)}
          onMade={(made) => {
            setMaking(false);
            setSecret(made);
            reload();
          }}
        />
      )}
      <SecretDialog
        title={t('governance.scim.secret')}
        label={t('governance.scim.token')}
        secret={secret}
        onClose={() => setSecret(undefined)}
      />
    </>
  );
}

interface TokensProps {
  tokens: readonly Token[];
  loading: boolean;
  reload: () => void;
  onSecret: (secret: string) => void;
}

function Tokens({ tokens, loading, reload, onSecret }: TokensProps) {
  const t = useT();
  const format = useFormat();
  const tell = useNotice();
  const words = useProblemText();
  const [asked, setAsked] = useState<{ what: 'rotate' | 'revoke'; token: Token }>();
  const [rotation, rotate] = useMutation(GovernanceRotateTokenDocument);
  const [revocation, revoke] = useMutation(GovernanceRevokeTokenDocument);
  const name = asked?.token.name;
  const confirm = async () => {
    if (!asked) return;
    const { id } = asked.token;
    if (asked.what === 'rotate') {
      const { data, error } = await rotate({ id });
      if (data) onSecret(data.rotateScimToken.secret);
      if (error) tell({ severity: 'error', text: words(problemOf(error)) });
    } else {
      const { error } = await revoke({ id });
      tell(
        error ? { severity: 'error', text: words(problemOf(error)) } : { text: t('governance.scim.revoked', { name }) },
      );
    }
    setAsked(undefined);
    reload();
  };
  return (
    <>
      <DataTable
        label={t('governance.scim.tokens')}
        rows={tokens}
        rowKey={({ id }) => id}
        total={tokens.length}
        loading={loading}
        empty={
          <Empty title={t('governance.scim.none')}>
            <Typography color="textSecondary">{t('governance.scim.noneText')}</Typography>
          </Empty>
        }
        columns={[
          {
            id: 'name',
            header: t('governance.name'),
            width: 'minmax(0, 1.5fr)',
            cell: (token) => (
              <Box dir="auto" sx={{ fontWeight: 600, textAlign: 'start' }}>
                {token.name}
              </Box>
            ),
          },
          {
            id: 'status',
            header: t('governance.status'),
            cell: (token) => {
              const status = token.revokedAt
                ? 'REVOKED'
                : token.expiresAt && new Date(token.expiresAt) < new Date()
                  ? 'EXPIRED'
                  : 'ACTIVE';
              const tone = { ACTIVE: 'good', EXPIRED: 'warn', REVOKED: 'bad' } as const;
              return <Tag tone={tone[status]}>{t(`governance.keys.status.${status}`)}</Tag>;
            },
          },
          {
            id: 'roles',
            header: t('governance.scim.gives'),
            width: 'minmax(0, 1.5fr)',
            cell: ({ roles }) => format.list(roles.map((role) => t(`governance.role.${role}`))),
          },
          {
            id: 'used',
            header: t('governance.used'),
            cell: ({ usedAt }) => (usedAt ? format.relative(usedAt) : t('governance.never')),
          },
          {
            id: 'actions',
            header: t('governance.actions'),
            align: 'end',
            width: 'minmax(0, 1.5fr)',
            cell: (token) =>
              !token.revokedAt && (
                <RowActions>
                  <Button
                    size="small"
                    aria-label={t('governance.rotateWhat', { name: token.name })}
                    onClick={() => setAsked({ what: 'rotate', token })}
                  >
                    {t('governance.rotate')}
                  </Button>
                  <Button
                    size="small"
                    color="error"
                    aria-label={t('governance.revokeWhat', { name: token.name })}
                    onClick={() => setAsked({ what: 'revoke', token })}
                  >
                    {t('governance.revoke')}
                  </Button>
                </RowActions>
              ),
          },
        ]}
      />
      <Confirm
        open={asked !== undefined}
        title={asked?.what === 'rotate' ? t('governance.rotateWhat', { name }) : t('governance.revokeWhat', { name })}
        action={t(asked?.what === 'rotate' ? 'governance.rotate' : 'governance.revoke')}
        destructive={asked?.what === 'revoke'}
        busy={rotation.fetching || revocation.fetching}
        onConfirm={() => void confirm()}
        onCancel={() => setAsked(undefined)}
      >
        {t(asked?.what === 'rotate' ? 'governance.scim.rotateText' : 'governance.scim.revokeText')}
      </Confirm>
    </>
  );
}
