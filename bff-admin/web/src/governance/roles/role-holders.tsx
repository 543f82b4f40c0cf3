import { useForm } from '@lyceum/web/form';
import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { Empty } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { type CombinedError, useMutation } from 'urql';
import {
  type AssignRoleInput,
  GovernanceAssignRoleDocument,
  GovernanceRemoveRoleDocument,
  type GovernanceRoleQuery,
} from '../../__generated__/operations';
import { useT } from '../../i18n';
import { DataTable } from '../../shell/data-table';
import { FormDialog, useTold } from '../../shell/form-dialog';
import { useMay } from '../../shell/me';
import type { Pages } from '../../shell/use-pages';
import { useSees } from '../../shell/use-sees';
import { WayTo } from '../../shell/way-to';
import { PersonPicker, type Picked } from '../person-picker';
import { useRoleName } from '../words';
import { useHeld } from './role-form';
import type { RoleRow } from './role-list';

interface RoleHoldersProps {
  role: RoleRow;
  pages: Pages<GovernanceRoleQuery['roleHolders']['rows'][number], unknown>;
}

/** Who has a role; it is given and taken here in the whole school, on single courses on a person's own page. */
export function RoleHolders({ role, pages }: RoleHoldersProps) {
  const t = useT();
  const format = useFormat();
  const may = useMay();
  const sees = useSees();
  const held = useHeld();
  const tell = useNotice();
  const nameOf = useRoleName();
  const [giving, setGiving] = useState(false);
  const [, assign] = useMutation(GovernanceAssignRoleDocument);
  const [, remove] = useMutation(GovernanceRemoveRoleDocument);
  const mayGive = role.permissions.every((name) => held.includes(name));
  const change = async (
    by: (given: { input: AssignRoleInput }) => Promise<{ error?: CombinedError | undefined }>,
    input: AssignRoleInput,
    text: string,
    undo?: () => void,
  ) => {
    const { error } = await by({ input });
    tell(error ? { problem: error } : { text, ...(undo && { undo }) });
    pages.reload();
  };
  const take = ({ personId, name, courseId }: (typeof pages.rows)[number]) => {
    const input = { personId: personId ?? '', role: role.id, courseId };
    const values = { name, role: nameOf(role) };
    const back = () => void change(assign, input, t('governance.roles.given', values));
    return change(remove, input, t('governance.roles.taken', values), back);
  };
  return (
    <Box component="section">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1.5 }}>
        <Typography variant="h2" sx={{ flex: '1 1 auto' }}>
          {t('governance.roles.who')}
        </Typography>
        {role.role && may('person:read') && (
          <Button component={RouterLink} to={`/people?role=${role.role}`}>
            {t('governance.roles.people')}
          </Button>
        )}
        {mayGive && may('person:read') && (
          <Button variant="outlined" onClick={() => setGiving(true)}>
            {t('governance.roles.give')}
          </Button>
        )}
      </Box>
      {role.role && (
        <Typography color="textSecondary" sx={{ mb: 1 }}>
          {t('governance.roles.systemWho')}
        </Typography>
      )}
      <DataTable
        label={t('governance.roles.who')}
        {...pages}
        rowKey={({ id }) => id}
        empty={role.role ? null : <Empty title={t('governance.roles.nobody')} />}
        columns={[
          {
            id: 'name',
            header: t('governance.person'),
            width: 'minmax(0, 2fr)',
            cell: ({ name, personId }) =>
              personId ? (
                <Link component={RouterLink} to={`/people/${personId}`} dir="auto">
                  {name}
                </Link>
              ) : (
                '—'
              ),
          },
          {
            id: 'where',
            header: t('governance.roles.where'),
            cell: ({ courseId }) =>
              courseId ? (
                <WayTo to={sees('/courses') ? `/courses/${courseId}` : undefined}>
                  {t('governance.roles.onCourse')}
                </WayTo>
              ) : (
                t('governance.roles.everywhere')
              ),
          },
          { id: 'since', header: t('governance.since'), cell: ({ since }) => format.date(since) },
          {
            id: 'take',
            header: t('governance.actions'),
            align: 'end',
            width: 'auto',
            cell: (row) =>
              mayGive && row.personId ? (
                <Button
                  size="small"
                  color="error"
                  aria-label={t('governance.roles.takeFrom', { name: row.name })}
                  onClick={() => void take(row)}
                >
                  {t('governance.roles.take')}
                </Button>
              ) : null,
          },
        ]}
      />
      {giving && (
        <GiveRole
          role={role}
          onClose={() => {
            setGiving(false);
            pages.reload();
          }}
        />
      )}
    </Box>
  );
}

function GiveRole({ role, onClose }: { role: RoleRow; onClose: () => void }) {
  const t = useT();
  const told = useTold();
  const nameOf = useRoleName();
  const [, assign] = useMutation(GovernanceAssignRoleDocument);
  const form = useForm<{ person: Picked | null }>({ person: null }, async ({ person }) => {
    const result = await assign({ input: { personId: person?.id ?? '', role: role.id } });
    return told(result, t('governance.roles.given', { name: person?.name, role: nameOf(role) }), onClose);
  });
  return (
    <FormDialog
      title={t('governance.roles.giveTitle', { role: nameOf(role) })}
      action={t('governance.roles.give')}
      form={form}
      disabled={!form.values.person}
      onClose={onClose}
    >
      <PersonPicker
        label={t('governance.person')}
        helperText={t('governance.people.hint')}
        value={form.values.person}
        onChange={(person) => form.set('person', person)}
      />
    </FormDialog>
  );
}
