import { Field, useForm } from '@lyceum/web/form';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation } from 'urql';
import { GovernanceCreateKeyDocument } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { FormDialog } from '../../shell/form-dialog';
import { PermissionTable } from '../roles/permission-table';
import { useHeld } from '../roles/role-form';

// With one of these a stolen key could give itself more; the server refuses them.
const NEVER = ['partner:manage', 'role:manage', 'directory:manage', 'privacy:manage', 'person:impersonate'];

const DAY_MS = 86_400_000;
/** Of an `<input type=date>`. */
const dayIn = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

interface Values {
  name: string;
  expires: string;
  permissions: string[];
  operations: string;
  requests: string;
  seconds: string;
}

const EMPTY: Values = { name: '', expires: '', permissions: [], operations: '', requests: '', seconds: '' };

export function NewKey({ onClose, onMade }: { onClose: () => void; onMade: (secret: string) => void }) {
  const t = useT();
  const offered = useHeld().filter((name) => !NEVER.includes(name));
  const [, create] = useMutation(GovernanceCreateKeyDocument);
  const form = useForm<Values>({ ...EMPTY, expires: dayIn(90) }, async (values) => {
    const operations = values.operations.split(/\s+/).filter(Boolean);
    const rate = Number(values.requests) > 0 && {
      rate: { requests: Number(values.requests), seconds: Number(values.seconds) || 60 },
    };
    const result = await create({
      input: {
        name: values.name.trim(),
        // The whole of the day where one is.
        expiresAt: new Date(`${values.expires}T23:59:59`).toISOString(),
        permissions: values.permissions,
        ...(operations.length > 0 && { operations }),
        ...rate,
      },
    });
    if (result.data) onMade(result.data.createApiKey.key);
    return result;
  });
  const { name, expires, permissions } = form.values;
  return (
    <FormDialog
      wide
      title={t('governance.keys.new')}
      action={t('governance.keys.make')}
      form={form}
      disabled={!name.trim() || !expires || permissions.length === 0}
      onClose={onClose}
    >
      <Field
        form={form}
        name="name"
        label={t('governance.name')}
        helperText={t('governance.keys.nameHint')}
        required
        autoFocus
      />
      <TextField
        type="date"
        label={t('governance.expires')}
        value={expires}
        onChange={(event) => form.set('expires', event.target.value)}
        helperText={t('governance.keys.expiresHint')}
        required
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: dayIn(1), max: dayIn(364) } }}
      />
      <PermissionTable offered={offered} chosen={permissions} onChange={(next) => form.set('permissions', next)} />
      <Box
        component="fieldset"
        sx={{ border: 0, m: 0, p: 0, display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}
      >
        <Typography component="legend" variant="h3" sx={{ mb: 1 }}>
          {t('governance.keys.limits')}
        </Typography>
        <Field
          form={form}
          name="requests"
          type="number"
          label={t('governance.keys.requests')}
          helperText={t('governance.keys.requestsHint')}
        />
        <Field form={form} name="seconds" type="number" label={t('governance.keys.seconds')} placeholder="60" />
        <Field
          form={form}
          name="operations"
          label={t('governance.keys.operations')}
          helperText={t('governance.keys.operationsHint')}
          multiline
          minRows={2}
          slotProps={{ htmlInput: { dir: 'ltr', spellCheck: false } }}
          sx={{ gridColumn: '1 / -1' }}
        />
      </Box>
    </FormDialog>
  );
}
