import { Confirm } from '@lyceum/web/confirm';
import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { Empty, Failed, Loading } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import {
  GovernanceDeleteProviderDocument,
  type GovernanceProviderFragment,
  GovernanceProvidersDocument,
} from '../../__generated__/operations';
import { useT } from '../../i18n';
import { PageHead } from '../../shell/page-head';
import { CopyField } from '../copy-field';
import { Facts } from '../facts';
import { Tag } from '../tag';
import { ProviderForm } from './provider-form';
import { TestConnection } from './test-connection';

const PROVIDERS = { additionalTypenames: ['SsoProvider'] };

/** OpenID providers that people sign in by. */
export default function Providers() {
  const t = useT();
  const [{ data, error }, again] = useQuery({ query: GovernanceProvidersDocument, context: PROVIDERS });
  const [editing, setEditing] = useState<GovernanceProviderFragment | 'new'>();
  return (
    <>
      <PageHead
        title={t('governance.sso.title')}
        description={t('governance.sso.help')}
        actions={
          <Button variant="contained" onClick={() => setEditing('new')}>
            {t('governance.sso.add')}
          </Button>
        }
      />
      {error ? <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} /> : !data && <Loading />}
      {data && (
        <Box sx={{ display: 'grid', gap: 3 }}>
          <CopyField label={t('governance.sso.callback')} value={`${location.origin}/sso/callback`} />
          {data.ssoProviders.length === 0 && (
            <Empty title={t('governance.sso.none')}>
              <Typography color="textSecondary">{t('governance.sso.noneText')}</Typography>
            </Empty>
          )}
          {data.ssoProviders.map((provider) => (
            <Provider key={provider.id} provider={provider} onChange={() => setEditing(provider)} />
          ))}
        </Box>
      )}
      {editing && (
        <ProviderForm
          provider={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
          onSaved={() => again({ requestPolicy: 'network-only' })}
        />
      )}
    </>
  );
}

function Provider({ provider, onChange }: { provider: GovernanceProviderFragment; onChange: () => void }) {
  const t = useT();
  const format = useFormat();
  const tell = useNotice();
  const [asked, setAsked] = useState(false);
  const [{ fetching }, remove] = useMutation(GovernanceDeleteProviderDocument);
  const { id, name, issuer, clientId, enabled, enforced, createsPeople, emailDomains, usedAt } = provider;
  const removeNow = async () => {
    const { error } = await remove({ id }, PROVIDERS);
    setAsked(false);
    tell(error ? { problem: error } : { text: t('governance.sso.removed', { name }) });
  };
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={name}
      sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 2 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="h2" dir="auto" sx={{ minWidth: 0, overflowWrap: 'anywhere', marginInlineEnd: 1 }}>
          {name}
        </Typography>
        <Tag tone={enabled ? 'good' : 'warn'}>{t(enabled ? 'governance.sso.enabled' : 'governance.sso.disabled')}</Tag>
        {enforced && <Tag>{t('governance.sso.enforced')}</Tag>}
        <Box sx={{ flex: 1 }} />
        <Button onClick={onChange} aria-label={t('governance.changeWhat', { name })}>
          {t('governance.change')}
        </Button>
        <Button color="error" onClick={() => setAsked(true)} aria-label={t('governance.removeWhat', { name })}>
          {t('governance.remove')}
        </Button>
      </Box>
      <Facts
        facts={[
          [t('governance.sso.issuer'), <bdi key="issuer">{issuer}</bdi>],
          [t('governance.sso.clientId'), <bdi key="client">{clientId}</bdi>],
          [
            t('governance.sso.domains'),
            emailDomains.length > 0 ? (
              <bdi key="domains">{format.list(emailDomains)}</bdi>
            ) : (
              t('governance.sso.allDomains')
            ),
          ],
          [t('governance.sso.newPeople'), t(createsPeople ? 'governance.sso.creates' : 'governance.sso.createsNot')],
          [t('governance.used'), usedAt ? format.dateTime(usedAt) : t('governance.never')],
        ]}
      />
      <CopyField
        label={t('governance.sso.logout')}
        value={new URL(provider.backchannelLogoutPath, location.origin).href}
      />
      <TestConnection id={id} name={name} />
      <Confirm
        open={asked}
        title={t('governance.sso.removeAsk', { name })}
        action={t('governance.remove')}
        destructive
        busy={fetching}
        onConfirm={() => void removeNow()}
        onCancel={() => setAsked(false)}
      >
        {t('governance.sso.removeText')}
      </Confirm>
    </Paper>
  );
}
