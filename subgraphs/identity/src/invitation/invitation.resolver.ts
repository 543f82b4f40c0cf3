import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import type { IdentityContext } from '../context';
import type { PersonRow } from '../person/person.model';
import { Person } from '../person/person.type';
import { requireMayGive } from '../role/authority.service';
import { Session } from '../session/session.type';
import type { StartedSession } from '../session/start.service';
import { acceptInvitation, invitePeople, invitePerson } from './invitation.service';
import { AcceptInvitationInput, InvitePeopleInput, InvitePersonInput } from './invitation.type';

@Resolver()
export class InvitationResolver {
  @Mutation(() => Person, {
    description:
      'A new person, who gets a mail with a link. Errors: CONFLICT when somebody has this e-mail address; FORBIDDEN for a role that permits what one may not do oneself.',
  })
  async invitePerson(
    @Arg('input', () => InvitePersonInput) input: InvitePersonInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<PersonRow> {
    requireMayGive(ctx, input.roles);
    return (await invitePerson(ctx, input)).person;
  }

  @Mutation(() => Int, {
    description:
      'Mails a link to those of them who are active, have an e-mail address and have not joined; answers to how many.',
  })
  invitePeople(
    @Arg('input', () => InvitePeopleInput) input: InvitePeopleInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<number> {
    return invitePeople(ctx, input.personIds);
  }

  @Mutation(() => Session, {
    description:
      'Sets the person’s password and signs them in. Errors: NOT_FOUND; BAD_USER_INPUT when it has expired, or the school asks for single sign-on; CONFLICT when it has been used.',
  })
  acceptInvitation(
    @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<StartedSession> {
    return acceptInvitation(ctx, input);
  }
}
