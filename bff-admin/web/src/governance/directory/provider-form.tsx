import { Field, useForm } from '@lyceum/web/form';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery } from 'urql';
import {
  GovernanceCreateProviderDocument,
  type GovernanceProviderFragment,
  GovernanceRolesDocument,
  GovernanceUpdateProviderDocument,
} from '../../__generated__/operations';
import { useT } from '../../i18n';
import { FormDialog, useTold } from '../../shell/form-dialog';
import { RoleChoice } from '../role-choice';
import { useGivenRoles, useSeesRoles } from './given-roles';
import { inputOf, valuesOf } from './provider-values';

interface ProviderFormProps {
  /** Undefined for a new one. */
  provider: GovernanceProviderFragment | undefined;
  onClose: () => void;
  onSaved: () => void;
}

export function ProviderForm({ provider, onClose, onSaved }: ProviderFormProps) {
  const t = useT();
  const told = useTold();
  const [{ data }] = useQuery({ query: GovernanceRolesDocument, pause: !useSeesRoles() });
  const { all, system } = useGivenRoles(data?.roles);
  const [, create] = useMutation(GovernanceCreateProviderDocument);
  const [, update] = useMutation(GovernanceUpdateProviderDocument);
  const form = useForm(valuesOf(provider), async (values) => {
    const input = inputOf(values);
    const result = provider ? await update({ input: { id: provider.id, ...input } }) : await create({ input });
    return told(result, t('governance.sso.saved', { name: values.name }), () => {
      onSaved();
      onClose();
    });
  });
  const { values, set } = form;
  const ltr = { htmlInput: { dir: 'ltr', spellCheck: false } } as const;
  const mappings = values.roleMappings;
  return (
    <FormDialog
      wide
      title={provider ? t('governance.changeWhat', { name: provider.name }) : t('governance.sso.add')}
      action={t('action.save')}
      form={form}
      disabled={!values.name.trim() || !values.issuer.trim() || !values.clientId.trim()}
      onClose={onClose}
    >
      <Field
        form={form}
        name="name"
        label={t('governance.sso.name')}
        helperText={t('governance.sso.nameHint')}
        required
        autoFocus
      />
      <Field
        form={form}
        name="issuer"
        type="url"
        label={t('governance.sso.issuer')}
        helperText={t('governance.sso.issuerHint')}
        required
        slotProps={ltr}
      />
      <Field form={form} name="clientId" label={t('governance.sso.clientId')} required slotProps={ltr} />
      <Field
        form={form}
        name="clientSecret"
        type="password"
        autoComplete="off"
        label={t('governance.sso.clientSecret')}
        helperText={provider?.hasClientSecret ? t('governance.sso.secretKept') : t('governance.sso.secretHint')}
        slotProps={ltr}
      />
      <Field form={form} name="clientAuthentication" select label={t('governance.sso.authentication')}>
        {(['AUTO', 'BASIC', 'POST'] as const).map((one) => (
          <MenuItem key={one} value={one}>
            {t(`governance.sso.authentication.${one}`)}
          </MenuItem>
        ))}
      </Field>
      <Field form={form} name="scopes" label={t('governance.sso.scopes')} slotProps={ltr} />
      <Field
        form={form}
        name="emailDomains"
        label={t('governance.sso.domains')}
        helperText={t('governance.sso.domainsHint')}
        slotProps={ltr}
      />
      <Typography variant="h3" component="h3">
        {t('governance.sso.claims')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <Field form={form} name="claimEmail" label={t('governance.sso.claim.email')} slotProps={ltr} />
        <Field form={form} name="claimRoles" label={t('governance.sso.claim.roles')} slotProps={ltr} />
        <Field form={form} name="claimGivenName" label={t('governance.sso.claim.givenName')} slotProps={ltr} />
        <Field form={form} name="claimFamilyName" label={t('governance.sso.claim.familyName')} slotProps={ltr} />
      </Box>
      <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        <Typography component="legend" variant="h3" sx={{ mb: 1 }}>
          {t('governance.sso.mappings')}
        </Typography>
        {mappings.map((mapping, at) => (
          // biome-ignore lint: a row has nothing else to be known by
          <Box key={at} sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: '1fr 1fr auto' } }}>
            <TextField
              label={t('governance.sso.mapping.value')}
              value={mapping.value}
              onChange={({ target }) => set('roleMappings', mappings.with(at, { ...mapping, value: target.value }))}
            />
            <TextField
              select
              label={t('governance.sso.mapping.role')}
              value={mapping.role}
              onChange={({ target }) => set('roleMappings', mappings.with(at, { ...mapping, role: target.value }))}
            >
              {all.map((role) => (
                <MenuItem key={role.id} value={role.id} dir="auto">
                  {role.name}
                </MenuItem>
              ))}
            </TextField>
            <Button
              color="error"
              aria-label={t('governance.sso.mapping.remove', { at: at + 1 })}
              onClick={() =>
                set(
                  'roleMappings',
                  mappings.filter((_one, index) => index !== at),
                )
              }
            >
              {t('governance.remove')}
            </Button>
          </Box>
        ))}
        <Box>
          <Button onClick={() => set('roleMappings', [...mappings, { value: '', role: 'LEARNER' }])}>
            {t('governance.sso.mapping.add')}
          </Button>
        </Box>
      </Box>
      <FormControlLabel
        control={<Switch checked={values.createsPeople} onChange={(_event, on) => set('createsPeople', on)} />}
        label={t('governance.sso.creates')}
      />
      {values.createsPeople && (
        <RoleChoice
          label={t('governance.sso.defaultRoles')}
          roles={system}
          value={values.defaultRoles}
          onChange={(roles) => set('defaultRoles', roles)}
        />
      )}
      <FormControlLabel
        control={<Switch checked={values.enabled} onChange={(_event, on) => set('enabled', on)} />}
        label={t('governance.sso.enable')}
      />
      <FormControlLabel
        control={
          <Switch
            checked={values.enforced}
            disabled={!provider?.usedAt && !values.enforced}
            onChange={(_event, on) => set('enforced', on)}
          />
        }
        label={
          <>
            {t('governance.sso.enforce')}
            {!provider?.usedAt && (
              <Typography variant="body2" color="textSecondary">
                {t('governance.sso.enforceHint')}
              </Typography>
            )}
          </>
        }
      />
    </FormDialog>
  );
}
