import type { GovernanceRolePageFragment } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { useMay } from '../../shell/me';
import { systemRoles } from '../words';

/** Whether one may see which roles the school has defined. */
export function useSeesRoles(): boolean {
  const may = useMay();
  return may('role:manage') || may('person:read');
}

/** Roles that a provider or a directory may give: the school's own as well, where they are known. */
export function useGivenRoles(known?: GovernanceRolePageFragment) {
  const t = useT();
  const system = systemRoles
    .filter((role) => role !== 'PARTNER')
    .map((id) => ({ id, name: t(`governance.role.${id}`) }));
  const own = (known?.roles ?? []).filter(({ role }) => !role);
  return { system, all: [...system, ...own] as readonly { id: string; name: string }[] };
}
