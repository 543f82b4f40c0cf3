import { openSsoClients, type SsoClients } from './clients';
import { CALLBACK_PATH, type Redirects } from './redirects';

/** What single sign-on needs beyond a request. */
export interface SsoTools {
  readonly clients: SsoClients;
  readonly redirects: Redirects;
}

export function openSso(config: {
  environment: string;
  studentAppUrl: string;
  adminAppUrl: string;
  ssoRedirectUris: readonly string[];
}): SsoTools {
  const local = config.environment !== 'production';
  const apps = [config.studentAppUrl, config.adminAppUrl].map((url) => new URL(CALLBACK_PATH, url).href);
  return {
    clients: openSsoClients({ local }),
    redirects: { listed: [...apps, ...config.ssoRedirectUris], loopback: local },
  };
}
