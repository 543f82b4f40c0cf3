import { Confirm } from '@lyceum/web/confirm';
import { Field, type Form, useForm } from '@lyceum/web/form';
import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { Empty, Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import {
  GovernanceAddDomainDocument,
  type GovernanceDomainFragment,
  GovernanceDomainsDocument,
  GovernanceRemoveDomainDocument,
  GovernanceVerifyDomainDocument,
} from '../../__generated__/operations';
import { useT } from '../../i18n';
import { useTold } from '../../shell/form-dialog';
import { PageHead } from '../../shell/page-head';
import { CopyField } from '../copy-field';
import { Tag } from '../tag';

const DOMAINS = { additionalTypenames: ['TenantDomain', 'TenantPage'] };

/** Domains that the school says are its own, and how it shows that. */
export default function Domains() {
  const t = useT();
  const [{ data, error }, again] = useQuery({ query: GovernanceDomainsDocument, context: DOMAINS });
  return (
    <>
      <PageHead title={t('governance.domains.title')} description={t('governance.domains.help')} />
      {error ? <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} /> : !data && <Loading />}
      {data && (
        <Box sx={{ display: 'grid', gap: 3 }}>
          <AddDomain />
          {data.tenant.domains.length === 0 && <Empty title={t('governance.domains.none')} />}
          {data.tenant.domains.map((domain) => (
            <Domain key={domain.id} domain={domain} />
          ))}
        </Box>
      )}
    </>
  );
}

function AddDomain() {
  const t = useT();
  const told = useTold();
  const [, add] = useMutation(GovernanceAddDomainDocument);
  const form: Form<{ name: string }> = useForm({ name: '' }, async ({ name }) => {
    const result = await add({ name: name.trim() }, DOMAINS);
    return told(result, t('governance.domains.added', { name }), () => form.reset({ name: '' }));
  });
  return (
    <Box component="form" noValidate onSubmit={form.submit} sx={{ display: 'grid', gap: 1.5, maxWidth: 640 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
        <Field
          form={form}
          name="name"
          label={t('governance.domains.name')}
          placeholder="school.example"
          sx={{ flex: '1 1 16rem', width: 'auto' }}
          slotProps={{ htmlInput: { dir: 'ltr', autoCapitalize: 'none', spellCheck: false } }}
        />
        <Button
          type="submit"
          variant="contained"
          loading={form.busy}
          disabled={!form.values.name.trim()}
          sx={{ minHeight: 56 }}
        >
          {t('governance.domains.add')}
        </Button>
      </Box>
      {form.problem && <ProblemAlert error={form.problem} />}
    </Box>
  );
}

function Domain({ domain }: { domain: GovernanceDomainFragment }) {
  const t = useT();
  const format = useFormat();
  const tell = useNotice();
  const [asked, setAsked] = useState(false);
  const [verification, verify] = useMutation(GovernanceVerifyDomainDocument);
  const [removal, remove] = useMutation(GovernanceRemoveDomainDocument);
  const { id, name, verifiedAt, recordName, recordValue } = domain;
  const removeNow = async () => {
    const { error } = await remove({ id }, DOMAINS);
    setAsked(false);
    tell(error ? { problem: error } : { text: t('governance.domains.removed', { name }) });
  };
  const verifyNow = async () => {
    const { error } = await verify({ id }, DOMAINS);
    if (!error) tell({ text: t('governance.domains.verifiedNow', { name }) });
  };
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={name}
      sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 2 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="h2" sx={{ overflowWrap: 'anywhere', minWidth: 0, marginInlineEnd: 1 }}>
          <bdi>{name}</bdi>
        </Typography>
        <Tag tone={verifiedAt ? 'good' : 'warn'}>
          {verifiedAt
            ? t('governance.domains.verified', { date: format.date(verifiedAt) })
            : t('governance.domains.unverified')}
        </Tag>
        <Box sx={{ flex: 1 }} />
        {!verifiedAt && (
          <Button
            variant="outlined"
            loading={verification.fetching}
            onClick={() => void verifyNow()}
            aria-label={t('governance.domains.verifyWhat', { name })}
          >
            {t('governance.domains.verify')}
          </Button>
        )}
        <Button color="error" onClick={() => setAsked(true)} aria-label={t('governance.removeWhat', { name })}>
          {t('governance.remove')}
        </Button>
      </Box>
      {verification.error && !verification.fetching && <ProblemAlert error={verification.error} />}
      {!verifiedAt && (
        <>
          <Typography color="textSecondary">{t('governance.domains.record')}</Typography>
          <CopyField label={t('governance.domains.recordName')} value={recordName} />
          <CopyField label={t('governance.domains.recordValue')} value={recordValue} />
        </>
      )}
      <Confirm
        open={asked}
        title={t('governance.domains.removeAsk', { name })}
        action={t('governance.remove')}
        destructive
        busy={removal.fetching}
        onConfirm={() => void removeNow()}
        onCancel={() => setAsked(false)}
      >
        {t('governance.domains.removeText')}
      </Confirm>
    </Paper>
  );
}
