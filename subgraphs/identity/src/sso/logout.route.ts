import { DomainError } from '@lyceum/kernel/errors';
import type { Express } from 'express';
import { readBody } from '../http-body';
import { backchannelLogout } from './logout.service';

type Scope = Parameters<typeof backchannelLogout>[0];

// A signed token of some claims.
const MAX_BYTES = 32 * 1024;

/** `POST /sso/backchannel-logout/TENANT/PROVIDER`, OpenID Connect Back-Channel Logout 1.0. */
export function logoutRoute(app: Express, scope: () => Scope): void {
  app.post('/sso/backchannel-logout/:tenantId/:providerId', async (request, response) => {
    response.set('cache-control', 'no-store');
    const { tenantId = '', providerId = '' } = request.params;
    try {
      const logoutToken = new URLSearchParams(await readBody(request, MAX_BYTES)).get('logout_token');
      if (!logoutToken) throw new DomainError('BAD_USER_INPUT', 'There is no logout_token.');
      await backchannelLogout(scope(), { tenantId, providerId, logoutToken });
      response.status(200).end();
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'BAD_USER_INPUT') throw error;
      response.status(400).json({ error: 'invalid_request', error_description: error.message });
    }
  });
}
