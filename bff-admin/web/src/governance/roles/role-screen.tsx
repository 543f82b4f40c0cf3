import { Confirm } from '@lyceum/web/confirm';
import { useForm } from '@lyceum/web/form';
import { useNotice } from '@lyceum/web/notice';
import { Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useMutation } from 'urql';
import {
  GovernanceChangeRoleDocument,
  GovernanceDeleteRoleDocument,
  GovernanceRoleDocument,
  type GovernanceRolePageFragment,
  type GovernanceRoleQuery,
} from '../../__generated__/operations';
import { useT } from '../../i18n';
import { useTold } from '../../shell/form-dialog';
import { Nowhere } from '../../shell/guard';
import { PageHead } from '../../shell/page-head';
import { type Pages, usePages } from '../../shell/use-pages';
import { usePermissionText, useRoleName } from '../words';
import { RoleForm, type RoleValues } from './role-form';
import { RoleHolders } from './role-holders';
import { ROLES, type RoleRow } from './role-list';

/** One role: what it permits, and who has it. */
export function RoleScreen() {
  const { roleId = '' } = useParams();
  return <Asked key={roleId} roleId={roleId} />;
}

type Holder = GovernanceRoleQuery['roleHolders']['rows'][number];
const pageIn = ({ roleHolders }: GovernanceRoleQuery) => roleHolders;

function Asked({ roleId }: { roleId: string }) {
  const pages = usePages(GovernanceRoleDocument, { role: roleId }, pageIn);
  const { data, problem, reload } = pages;
  const role = data?.roles.roles.find(({ id }) => id === roleId);
  if (!data && problem?.code !== 'NOT_FOUND') return problem ? <Failed error={problem} retry={reload} /> : <Loading />;
  if (!data || !role) return <Nowhere />;
  return <Shown role={role} permissions={data.roles.permissions} pages={pages} />;
}

interface ShownProps {
  role: RoleRow;
  permissions: GovernanceRolePageFragment['permissions'];
  pages: Pages<Holder, unknown>;
}

function Shown({ role, permissions, pages }: ShownProps) {
  const t = useT();
  const nameOf = useRoleName();
  return (
    <>
      <PageHead
        title={nameOf(role)}
        description={role.role ? t(`governance.role.${role.role}.text`) : undefined}
        crumbs={[{ label: t('governance.roles.title'), to: '/governance/roles' }]}
      />
      <Box sx={{ display: 'grid', gap: 5 }}>
        <RoleHolders role={role} pages={pages} />
        {role.role ? <Permits role={role} /> : <Change role={role} permissions={permissions} onSaved={pages.reload} />}
      </Box>
    </>
  );
}

function Permits({ role }: { role: RoleRow }) {
  const t = useT();
  const textOf = usePermissionText();
  return (
    <Box component="section">
      <Typography variant="h2" gutterBottom>
        {t('governance.permissions.title')}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {t('governance.roles.fixed')}
      </Typography>
      {role.permissions.length === 0 && <Typography>{t('governance.permissions.nothing')}</Typography>}
      <Box component="ul" sx={{ m: 0, paddingInlineStart: 3 }}>
        {role.permissions.map((name) => (
          <Box component="li" key={name} sx={{ py: 0.5 }}>
            {textOf(name)}{' '}
            <Typography component="bdi" variant="body2" color="textSecondary">
              {name}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

type ChangeProps = Omit<ShownProps, 'pages'> & { onSaved: () => void };

function Change({ role, permissions: offered, onSaved }: ChangeProps) {
  const t = useT();
  const go = useNavigate();
  const told = useTold();
  const tell = useNotice();
  const [asked, setAsked] = useState(false);
  const [, change] = useMutation(GovernanceChangeRoleDocument);
  const [deletion, remove] = useMutation(GovernanceDeleteRoleDocument);
  const { name, description, permissions } = role;
  const form = useForm<RoleValues>({ name, description, permissions: [...permissions] }, async (values) => {
    const saved = await change({ input: { roleId: role.id, ...values } });
    return told(saved, t('governance.roles.saved', { name: values.name }), onSaved);
  });
  const confirm = async () => {
    const { error } = await remove({ roleId: role.id }, ROLES);
    setAsked(false);
    if (error) return tell({ problem: error });
    tell({ text: t('governance.roles.deleted', { name }) });
    go('/governance/roles');
  };
  return (
    <Box component="section" aria-label={t('governance.roles.change')}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {t('governance.roles.change')}
      </Typography>
      {deletion.error && (
        <Box sx={{ mb: 2 }}>
          <ProblemAlert error={deletion.error} />
        </Box>
      )}
      <RoleForm form={form} permissions={offered} action={t('action.save')}>
        <Button color="error" onClick={() => setAsked(true)}>
          {t('governance.roles.delete')}
        </Button>
      </RoleForm>
      <Confirm
        open={asked}
        title={t('governance.roles.deleteAsk', { name })}
        action={t('governance.roles.delete')}
        destructive
        busy={deletion.fetching}
        onConfirm={confirm}
        onCancel={() => setAsked(false)}
      >
        {t('governance.roles.deleteText')}
      </Confirm>
    </Box>
  );
}
