import { type Consumer, on } from '@lyceum/kernel/events/event';
import type { Mail } from '@lyceum/kernel/mail';
import { platformAccess } from '@lyceum/kernel/tenancy';
import { findById as findPerson } from '../person/person.service';
import { findById as findTenant } from '../tenant/tenant.service';
import { invitationCreated } from './invitation.events';
import { findInvitation } from './invitation.service';
import { invitationLink, writeInvitationToken } from './invitation-token';

/**
 * Sends the mail once the invitation is committed, at least once: a process that dies in between leaves the event to the
 * next. What has been accepted or has expired by then is not sent any more.
 */
export function invitationMails(tools: { mail: Mail; tokenSecret: string; studentAppUrl: string }): Consumer {
  return {
    group: 'identity.invitations',
    // A mail cannot be taken back when a transaction is.
    transaction: false,
    events: [
      on(invitationCreated, async (scope, { invitationId, personId }) => {
        const platform = platformAccess(scope.tenant.store, 'the name of a tenant in its invitations');
        const [invitation, person, tenant] = await Promise.all([
          findInvitation(scope, invitationId),
          findPerson(scope, personId),
          findTenant(platform, scope.tenant.id),
        ]);
        if (!invitation || !tenant || !person?.email || person.status !== 'ACTIVE' || person.passwordHash !== null)
          return;
        const token = writeInvitationToken({ tenantId: scope.tenant.id, invitationId }, tools.tokenSecret);
        await tools.mail.send({
          to: person.email,
          subject: `${tenant.name} invites you to Lyceum`,
          text: [
            `Hello ${person.givenName || person.familyName},`,
            `${tenant.name} has an account for you. Choose a password to open it:`,
            invitationLink(tools.studentAppUrl, token),
            `The link works once and until ${invitation.expiresAt.toUTCString()}. Signing in later takes this e-mail address and the name “${tenant.slug}” of your school.`,
            'If you do not know what this is about, leave it be: without the link nothing happens.',
          ].join('\n\n'),
        });
      }),
    ],
  };
}
