import { Field, type Form } from '@lyceum/web/form';
import { ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { GovernanceRolePageFragment } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { useMe } from '../../shell/me';
import { PermissionTable } from './permission-table';

export interface RoleValues {
  name: string;
  description: string;
  permissions: string[];
}

/** What one holds in the whole school oneself, in the order of the server's table. */
export function useHeld(): readonly string[] {
  const held = useMe()?.permissions ?? [];
  return held.filter((name) => !name.includes('@'));
}

interface RoleFormProps {
  form: Form<RoleValues>;
  /** All that there are; undefined until they are known. */
  permissions: GovernanceRolePageFragment['permissions'] | undefined;
  action: string;
  children?: ReactNode;
}

export function RoleForm({ form, permissions = [], action, children }: RoleFormProps) {
  const t = useT();
  const held = useHeld();
  const byCourse = new Set(permissions.filter((one) => one.byCourse).map(({ name }) => name));
  const ordered = permissions.map(({ name }) => name).filter((name) => held.includes(name));
  return (
    <Box component="form" noValidate onSubmit={form.submit} sx={{ display: 'grid', gap: 3 }}>
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 640 }}>
        <Field
          form={form}
          name="name"
          label={t('governance.name')}
          required
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
        <Field
          form={form}
          name="description"
          label={t('governance.description')}
          helperText={t('governance.roles.descriptionHint')}
          multiline
          minRows={2}
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
      </Box>
      <PermissionTable
        offered={ordered}
        chosen={form.values.permissions}
        onChange={(next) => form.set('permissions', next)}
        byCourse={byCourse}
      />
      {form.problem && <ProblemAlert error={form.problem} />}
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          position: 'sticky',
          insetBlockEnd: 0,
          py: 1.5,
          bgcolor: 'background.default',
          zIndex: 1,
        }}
      >
        <Button
          type="submit"
          variant="contained"
          loading={form.busy}
          disabled={!form.values.name.trim() || form.values.permissions.length === 0}
        >
          {action}
        </Button>
        {children}
      </Box>
    </Box>
  );
}
