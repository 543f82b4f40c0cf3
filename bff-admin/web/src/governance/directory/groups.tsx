import { useForm } from '@lyceum/web/form';
import { useFormat } from '@lyceum/web/i18n';
import { Empty } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMutation } from 'urql';
import { type GovernanceScimQuery, GovernanceSetGroupRolesDocument } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { DataTable } from '../../shell/data-table';
import { FormDialog, useTold } from '../../shell/form-dialog';
import type { Pages } from '../../shell/use-pages';
import { RoleChoice } from '../role-choice';
import { useGivenRoles } from './given-roles';

type Group = GovernanceScimQuery['groups']['rows'][number];
type Roles = ReturnType<typeof useGivenRoles>['all'];

/** Groups of the directory, and what their members are by them. */
export function Groups({ pages }: { pages: Pages<Group, GovernanceScimQuery> }) {
  const t = useT();
  const format = useFormat();
  const { all } = useGivenRoles(pages.data?.roles);
  const [editing, setEditing] = useState<Group>();
  const nameOf = (id: string) => all.find((role) => role.id === id)?.name ?? id;
  return (
    <Box component="section">
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {t('governance.groups.title')}
      </Typography>
      <DataTable
        label={t('governance.groups.title')}
        {...pages}
        rowKey={({ id }) => id}
        empty={
          <Empty title={t('governance.groups.none')}>
            <Typography color="textSecondary">{t('governance.groups.noneText')}</Typography>
          </Empty>
        }
        columns={[
          {
            id: 'name',
            header: t('governance.name'),
            width: 'minmax(0, 2fr)',
            cell: ({ displayName }) => <bdi>{displayName}</bdi>,
          },
          {
            id: 'members',
            header: t('governance.groups.members'),
            cell: ({ memberCount }) => format.number(memberCount),
          },
          {
            id: 'roles',
            header: t('governance.groups.roles'),
            width: 'minmax(0, 2fr)',
            cell: ({ roles }) => (roles.length > 0 ? format.list(roles.map(nameOf)) : '—'),
          },
          {
            id: 'actions',
            header: t('governance.actions'),
            align: 'end',
            cell: (group) => (
              <Button
                size="small"
                aria-label={t('governance.changeWhat', { name: group.displayName })}
                onClick={() => setEditing(group)}
              >
                {t('governance.change')}
              </Button>
            ),
          },
        ]}
      />
      {editing && (
        <GroupRoles group={editing} roles={all} onClose={() => setEditing(undefined)} onSaved={pages.replace} />
      )}
    </Box>
  );
}

function GroupRoles({
  group,
  roles: all,
  onClose,
  onSaved,
}: {
  group: Group;
  roles: Roles;
  onClose: () => void;
  onSaved: (group: Group) => void;
}) {
  const t = useT();
  const told = useTold();
  const [, save] = useMutation(GovernanceSetGroupRolesDocument);
  const form = useForm({ roles: [...group.roles] }, async ({ roles }) => {
    const result = await save({ groupId: group.id, roles });
    const saved = result.data?.setGroupRoles;
    return told(result, t('governance.groups.saved', { name: group.displayName }), () => {
      if (saved) onSaved(saved);
      onClose();
    });
  });
  return (
    <FormDialog
      title={t('governance.changeWhat', { name: group.displayName })}
      action={t('action.save')}
      form={form}
      onClose={onClose}
    >
      <RoleChoice
        label={t('governance.groups.roles')}
        helperText={t('governance.groups.hint')}
        roles={all}
        value={form.values.roles}
        onChange={(roles) => form.set('roles', roles)}
      />
    </FormDialog>
  );
}
