import { Empty, Failed, Loading } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { useQuery } from 'urql';
import { type GovernanceRolePageFragment, GovernanceRolesDocument } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { DataTable } from '../../shell/data-table';
import { PageHead } from '../../shell/page-head';
import { useRoleName } from '../words';

export type RoleRow = GovernanceRolePageFragment['roles'][number];

export function RoleList() {
  const t = useT();
  const [{ data, error }, again] = useQuery({ query: GovernanceRolesDocument, context: ROLES });
  const own = data?.roles.roles.filter(({ role }) => !role) ?? [];
  const system = data?.roles.roles.filter(({ role }) => role) ?? [];
  return (
    <>
      <PageHead
        title={t('governance.roles.title')}
        description={t('governance.roles.text')}
        actions={
          <Button component={RouterLink} to="new" variant="contained">
            {t('governance.roles.new')}
          </Button>
        }
      />
      {error && <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {!data && !error && <Loading />}
      {data && (
        <Box sx={{ display: 'grid', gap: 4 }}>
          <Group title={t('governance.roles.own')} rows={own}>
            <Empty title={t('governance.roles.none')}>
              <Typography color="textSecondary">{t('governance.roles.noneText')}</Typography>
            </Empty>
          </Group>
          <Group title={t('governance.roles.system')} rows={system} />
        </Box>
      )}
    </>
  );
}

/** So that the first of them makes the empty list stale too. */
export const ROLES = { additionalTypenames: ['RoleEntry', 'RolePage'] };

function Group({ title, rows, children }: { title: string; rows: readonly RoleRow[]; children?: React.ReactNode }) {
  const t = useT();
  const nameOf = useRoleName();
  return (
    <Box component="section">
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {title}
      </Typography>
      <DataTable
        label={title}
        rows={rows}
        rowKey={({ id }) => id}
        total={rows.length}
        empty={children}
        columns={[
          {
            id: 'name',
            header: t('governance.name'),
            width: 'minmax(0, 1.2fr)',
            cell: (row) => (
              <Link component={RouterLink} to={row.id} dir="auto" sx={{ fontWeight: 600, py: 0.5 }}>
                {nameOf(row)}
              </Link>
            ),
          },
          {
            id: 'text',
            header: t('governance.description'),
            width: 'minmax(0, 2.5fr)',
            cell: (row) => (
              <Typography variant="body2" color="textSecondary" dir="auto" sx={{ textAlign: 'start' }}>
                {row.role ? t(`governance.role.${row.role}.text`) : row.description || '—'}
              </Typography>
            ),
          },
          {
            id: 'count',
            header: t('governance.roles.permits'),
            width: 'minmax(0, 0.8fr)',
            cell: (row) => t('governance.permissions.count', { count: row.permissions.length }),
          },
        ]}
      />
    </Box>
  );
}
