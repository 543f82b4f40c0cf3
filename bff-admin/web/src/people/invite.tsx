import { Field, useForm } from '@lyceum/web/form';
import { useNotice } from '@lyceum/web/notice';
import { ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation } from 'urql';
import { InviteOneDocument, type Role } from '../__generated__/operations';
import { useT } from '../i18n';
import { ROLES, useRoleName } from './words';

interface InviteDialogProps {
  open: boolean;
  onClose: () => void;
  onInvited: () => void;
}

const EMPTY = { givenName: '', familyName: '', email: '', roles: ['LEARNER'] as readonly Role[] };

/** Somebody new, who gets a mail with a link. */
export function InviteDialog({ open, onClose, onInvited }: InviteDialogProps) {
  const t = useT();
  const tell = useNotice();
  const roleName = useRoleName();
  const [, invite] = useMutation(InviteOneDocument);
  const form = useForm(EMPTY, async ({ roles, ...input }) => {
    const result = await invite({ input: { ...input, roles: [...roles] } });
    if (result.error) return result;
    tell({ text: t('people.invited', { name: result.data?.invitePerson.name ?? input.email }) });
    onInvited();
    onClose();
    form.reset(EMPTY);
    return undefined;
  });
  const { roles } = form.values;
  const toggle = (role: Role) =>
    form.set('roles', roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role]);
  const complete = form.values.givenName && form.values.familyName && form.values.email && roles.length > 0;
  return (
    <Dialog
      open={open}
      onClose={form.busy ? undefined : onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby="invite-title"
    >
      <form onSubmit={form.submit} noValidate>
        <DialogTitle id="invite-title">{t('people.invite')}</DialogTitle>
        <DialogContent>
          <Stack spacing={2.5} sx={{ pt: 1 }}>
            <Typography color="textSecondary">{t('people.inviteAbout')}</Typography>
            {form.problem && <ProblemAlert error={form.problem} />}
            <Field form={form} name="givenName" label={t('people.givenName')} autoComplete="off" autoFocus required />
            <Field form={form} name="familyName" label={t('people.familyName')} autoComplete="off" required />
            <Field form={form} name="email" type="email" label={t('people.email')} autoComplete="off" required />
            <FormControl component="fieldset">
              <FormLabel component="legend">{t('people.roles')}</FormLabel>
              <FormGroup row>
                {ROLES.filter((role) => role !== 'PARTNER').map((role) => (
                  <FormControlLabel
                    key={role}
                    control={<Checkbox checked={roles.includes(role)} onChange={() => toggle(role)} />}
                    label={roleName(role)}
                    sx={{ minWidth: 150 }}
                  />
                ))}
              </FormGroup>
            </FormControl>
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={form.busy}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={form.busy} disabled={!complete}>
            {t('people.sendInvitation')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
