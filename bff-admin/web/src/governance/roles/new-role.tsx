import { useForm } from '@lyceum/web/form';
import Button from '@mui/material/Button';
import { Link, useNavigate } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { GovernanceCreateRoleDocument, GovernanceRolesDocument } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { useTold } from '../../shell/form-dialog';
import { PageHead } from '../../shell/page-head';
import { RoleForm, type RoleValues } from './role-form';

export function NewRole() {
  const t = useT();
  const go = useNavigate();
  const told = useTold();
  const [{ data }] = useQuery({ query: GovernanceRolesDocument });
  const [, create] = useMutation(GovernanceCreateRoleDocument);
  const form = useForm<RoleValues>({ name: '', description: '', permissions: [] }, async (input) => {
    const result = await create({ input: { ...input, name: input.name.trim() } });
    const id = result.data?.createRole.id;
    return told(result, t('governance.roles.made', { name: input.name }), () => go(`/governance/roles/${id}`));
  });
  return (
    <>
      <PageHead
        title={t('governance.roles.new')}
        description={t('governance.roles.newText')}
        crumbs={[{ label: t('governance.roles.title'), to: '/governance/roles' }]}
      />
      <RoleForm form={form} permissions={data?.roles.permissions} action={t('governance.roles.make')}>
        <Button component={Link} to="/governance/roles">
          {t('action.cancel')}
        </Button>
      </RoleForm>
    </>
  );
}
