import { Field, useForm } from '@lyceum/web/form';
import { Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { useMutation, useQuery } from 'urql';
import { GovernancePurposesDocument, GovernanceSetPrivacyDocument } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { useTold } from '../../shell/form-dialog';
import { PageHead } from '../../shell/page-head';

export function PrivacySettings() {
  const t = useT();
  const [{ data, error }, again] = useQuery({ query: GovernancePurposesDocument });
  return (
    <>
      <PageHead title={t('governance.privacy.settings')} description={t('governance.settings.help')} />
      {error ? <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} /> : !data && <Loading />}
      {data && <Grace days={data.privacySettings.erasureGraceDays} />}
    </>
  );
}

function Grace({ days }: { days: number }) {
  const t = useT();
  const told = useTold();
  const [, save] = useMutation(GovernanceSetPrivacyDocument);
  const form = useForm({ days: String(days) }, async ({ days }) =>
    told(await save({ input: { erasureGraceDays: Number(days) } }), t('governance.settings.saved')),
  );
  const isWrong = !/^(\d|[12]\d|30)$/.test(form.values.days.trim());
  return (
    <Paper
      variant="outlined"
      component="form"
      noValidate
      onSubmit={form.submit}
      sx={{ p: 3, maxWidth: 560, display: 'grid', gap: 2 }}
    >
      <Field
        form={form}
        name="days"
        type="number"
        label={t('governance.settings.grace')}
        error={isWrong}
        helperText={t(isWrong ? 'governance.settings.graceWrong' : 'governance.settings.graceHint')}
        slotProps={{ htmlInput: { min: 0, max: 30 } }}
      />
      {form.problem && <ProblemAlert error={form.problem} />}
      <Box>
        <Button type="submit" variant="contained" loading={form.busy} disabled={isWrong || !form.touched}>
          {t('action.save')}
        </Button>
      </Box>
    </Paper>
  );
}
