import { useName, useT } from '../i18n';
import { useServiceName } from '../shell/service-name';

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
  const nameOf = useName();
  return (name: string, otherwise = name) => nameOf(`governance.may.${name}`, otherwise);
}

/** What a group of consumers is there for. Some are there in every service, and are named once. */
export function useConsumerName() {
  const nameOf = useName();
  const serviceName = useServiceName();
  return (group: string) => {
    const [service = '', what = ''] = group.split('.');
    const everywhere = nameOf(`governance.consumer.${what}`, '');
    return everywhere ? `${everywhere} (${serviceName(service)})` : nameOf(`governance.consumer.${group}`, group);
  };
}
