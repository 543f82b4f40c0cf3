import { Field, useForm } from '@lyceum/web/form';
import { useMutation } from 'urql';
import { GovernanceCreateTokenDocument } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { FormDialog } from '../../shell/form-dialog';
import { RoleChoice } from '../role-choice';
import type { SystemRole } from '../words';
import { useGivenRoles } from './given-roles';

interface Values {
  name: string;
  roles: SystemRole[];
  expires: string;
}

const NEW: Values = { name: '', roles: ['LEARNER', 'INSTRUCTOR', 'AUTHOR', 'GRADER'], expires: '' };

export function NewToken({ onClose, onMade }: { onClose: () => void; onMade: (secret: string) => void }) {
  const t = useT();
  const { system } = useGivenRoles();
  const [, create] = useMutation(GovernanceCreateTokenDocument);
  const form = useForm<Values>(NEW, async ({ name, roles, expires }) => {
    const until = expires && { expiresAt: new Date(`${expires}T23:59:59`).toISOString() };
    const result = await create({ input: { name: name.trim(), roles, ...until } });
    if (result.data) onMade(result.data.createScimToken.secret);
    return result;
  });
  return (
    <FormDialog
      title={t('governance.scim.new')}
      action={t('governance.scim.make')}
      form={form}
      disabled={!form.values.name.trim()}
      onClose={onClose}
    >
      <Field
        form={form}
        name="name"
        label={t('governance.name')}
        helperText={t('governance.scim.nameHint')}
        required
        autoFocus
      />
      <RoleChoice
        label={t('governance.scim.gives')}
        helperText={t('governance.scim.givesHint')}
        roles={system}
        value={form.values.roles}
        onChange={(roles) => form.set('roles', roles)}
      />
      <Field
        form={form}
        name="expires"
        type="date"
        label={t('governance.expires')}
        helperText={t('governance.scim.expiresHint')}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </FormDialog>
  );
}
