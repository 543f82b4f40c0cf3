import { useQuery } from 'urql';
import { GovernanceRolesDocument } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { useMay } from '../../shell/me';
import { systemRoles } from '../words';

/** Roles that a provider or a directory may give: the school's own as well, where one may see them. */
export function useGivenRoles() {
  const t = useT();
  const may = useMay();
  const pause = !may('role:manage') && !may('person:read');
  const [{ data }] = useQuery({ query: GovernanceRolesDocument, pause });
  const system = systemRoles
    .filter((role) => role !== 'PARTNER')
    .map((id) => ({ id, name: t(`governance.role.${id}`) }));
  const own = (data?.roles.roles ?? []).filter(({ role }) => !role);
  return { system, all: [...system, ...own] as readonly { id: string; name: string }[] };
}
