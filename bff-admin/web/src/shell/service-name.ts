import { useName } from '../i18n';

/** What a part of the platform is for, in the reader's language; its own name for one that this app does not know. */
export function useServiceName(): (service: string) => string {
  const name = useName();
  return (service) => name(`shell.service.${service.toLowerCase()}`, service.toLowerCase());
}
