import { type Key, useT } from '../i18n';

/** What a part of the platform is for, in the reader's language; its own name for one that this app does not know. */
export function useServiceName(): (service: string) => string {
  const t = useT();
  return (service) => {
    const key = `shell.service.${service.toLowerCase()}`;
    const text = t(key as Key);
    return text === key ? service.toLowerCase() : text;
  };
}
