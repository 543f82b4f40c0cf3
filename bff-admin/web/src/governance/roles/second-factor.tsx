import { useForm } from '@lyceum/web/form';
import { Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery } from 'urql';
import { GovernanceMfaRolesDocument, GovernanceRequireMfaDocument } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { useTold } from '../../shell/form-dialog';
import { PageHead } from '../../shell/page-head';
import { type SystemRole, systemRoles } from '../words';

/** Who has to show a second factor when they sign in by password. */
export default function SecondFactor() {
  const t = useT();
  const [{ data, error }, again] = useQuery({ query: GovernanceMfaRolesDocument });
  return (
    <>
      <PageHead title={t('governance.mfa.title')} description={t('governance.mfa.help')} />
      {error ? <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} /> : !data && <Loading />}
      {data && <Policy required={data.mfaRoles} onSaved={() => again({ requestPolicy: 'network-only' })} />}
    </>
  );
}

// Nobody signs in as a partner.
const people = systemRoles.filter((role) => role !== 'PARTNER');

function Policy({ required, onSaved }: { required: readonly SystemRole[]; onSaved: () => void }) {
  const t = useT();
  const told = useTold();
  const [, save] = useMutation(GovernanceRequireMfaDocument);
  const form = useForm<{ roles: readonly SystemRole[] }>({ roles: required }, async ({ roles }) =>
    told(await save({ roles: [...roles] }), t('governance.mfa.saved'), onSaved),
  );
  const { roles } = form.values;
  return (
    <Paper
      variant="outlined"
      component="form"
      onSubmit={form.submit}
      sx={{ p: 3, maxWidth: 640, display: 'grid', gap: 2 }}
    >
      <Box component="fieldset" sx={{ border: 0, m: 0, p: 0 }}>
        <Typography component="legend" variant="h2" sx={{ mb: 1 }}>
          {t('governance.mfa.roles')}
        </Typography>
        {people.map((role) => (
          <FormControlLabel
            key={role}
            sx={{ display: 'flex' }}
            control={
              <Checkbox
                checked={roles.includes(role)}
                onChange={(_event, checked) =>
                  form.set('roles', checked ? [...roles, role] : roles.filter((one) => one !== role))
                }
              />
            }
            label={t(`governance.role.${role}`)}
          />
        ))}
      </Box>
      {form.problem && <ProblemAlert error={form.problem} />}
      <Box>
        <Button type="submit" variant="contained" loading={form.busy} disabled={!form.touched}>
          {t('action.save')}
        </Button>
      </Box>
    </Paper>
  );
}
