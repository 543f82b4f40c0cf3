import { type Key, useT } from '../i18n';

/** Roles that every school has, in the order in which one thinks of them. */
export const systemRoles = [
  'LEARNER',
  'INSTRUCTOR',
  'AUTHOR',
  'GRADER',
  'GUARDIAN',
  'SUPPORT',
  'AUDITOR',
  'PARTNER',
  'ADMIN',
] as const;
export type SystemRole = (typeof systemRoles)[number];

/** The name of a system role as readers know it; one that the school has defined keeps its own. */
export function useRoleName() {
  const t = useT();
  return ({ role, name }: { role: SystemRole | null; name: string }) => (role ? t(`governance.role.${role}`) : name);
}

/** “Those who hold it may …”, in the reader's language; the server's words for one that this app does not know. */
export function usePermissionText() {
  const t = useT();
  return (name: string, otherwise = name) => {
    const key = `governance.may.${name}`;
    const text = t(key as Key);
    return text === key ? otherwise : text;
  };
}
