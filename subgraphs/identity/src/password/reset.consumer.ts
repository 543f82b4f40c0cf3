import { type Consumer, on } from '@lyceum/kernel/events/event';
import type { Mail } from '@lyceum/kernel/mail';
import { platformAccess } from '@lyceum/kernel/tenancy';
import { findById as findPerson } from '../person/person.service';
import { findById as findTenant } from '../tenant/tenant.service';
import { passwordResetRequested } from './reset.events';
import { findReset, mayReset, writeResetToken } from './reset.service';

/** Sends the mail once the request is committed, at least once. Whoever has no password to reset gets none. */
export function passwordResetMails(tools: { mail: Mail; tokenSecret: string; studentAppUrl: string }): Consumer {
  return {
    group: 'identity.password-resets',
    // A mail cannot be taken back when a transaction is.
    transaction: false,
    events: [
      on(passwordResetRequested, async (scope, { resetId }) => {
        const platform = platformAccess(scope.tenant.store, 'the name of a tenant in its mails');
        const reset = await findReset(scope, resetId);
        const person = reset?.personId ? await findPerson(scope, reset.personId) : null;
        const tenant = person && (await findTenant(platform, scope.tenant.id));
        if (!reset || !tenant || !person?.email || !mayReset(person)) return;
        const token = writeResetToken({ tenantId: scope.tenant.id, id: resetId }, tools.tokenSecret);
        await tools.mail.send({
          to: person.email,
          subject: `A new password for ${tenant.name}`,
          text: [
            `Hello ${person.givenName || person.familyName},`,
            'somebody has asked for a new password for your account. Was it you? Then choose one here:',
            resetLink(tools.studentAppUrl, token),
            `The link works once and until ${reset.expiresAt.toUTCString()}. The new password signs you out everywhere.`,
            'If it was not you, leave it be: without the link nothing happens, and your password stays as it is.',
          ].join('\n\n'),
        });
      }),
    ],
  };
}

/** In the fragment, which browsers keep from servers, their logs and the pages that are visited next. */
function resetLink(studentAppUrl: string, token: string): string {
  return `${studentAppUrl.replace(/\/$/, '')}/password-reset#token=${token}`;
}
