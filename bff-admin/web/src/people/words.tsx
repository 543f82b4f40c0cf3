import Chip from '@mui/material/Chip';
import type { PersonStatus, Role } from '../__generated__/operations';
import { useT } from '../i18n';

export const ROLES = [
  'LEARNER',
  'INSTRUCTOR',
  'AUTHOR',
  'GRADER',
  'ADMIN',
  'AUDITOR',
  'SUPPORT',
  'PARTNER',
  'GUARDIAN',
] as const satisfies readonly Role[];

/** What people of a school are called by their part in it; a role that it has defined keeps its own name. */
export function useRoleName(): (role: string, otherwise?: string) => string {
  const t = useT();
  return (role, otherwise) =>
    (ROLES as readonly string[]).includes(role) ? t(`people.role.${role as Role}`) : (otherwise ?? role);
}

/** Whether somebody can sign in, in words. */
export function StatusChip({ status, joined }: { status: PersonStatus; joined: boolean }) {
  const t = useT();
  if (status === 'INACTIVE') return <Chip size="small" variant="outlined" label={t('people.status.INACTIVE')} />;
  return joined ? (
    <Chip size="small" variant="outlined" color="success" label={t('people.status.ACTIVE')} />
  ) : (
    <Chip size="small" variant="outlined" color="warning" label={t('people.status.notJoined')} />
  );
}
