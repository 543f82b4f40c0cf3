import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../context';
import { Person } from '../person/person.type';
import { ActiveSession } from '../session/active-session.type';
import type { SessionRow } from '../session/session.model';
import { impersonate, type StartedImpersonation } from './impersonation.service';
import { ImpersonateInput, Impersonation } from './impersonation.type';

@Resolver(() => ActiveSession)
export class ImpersonationResolver {
  @Mutation(() => Impersonation, {
    description:
      'For 15 minutes; what only the person themselves may do is refused. Auditors see it and all that is done, the person sees it among their sessions. Errors: NOT_FOUND; FORBIDDEN for a person who may do more than learn, teach, grade and write courses; BAD_USER_INPUT for oneself and for somebody who is not active.',
  })
  impersonate(
    @Arg('input', () => ImpersonateInput) input: ImpersonateInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<StartedImpersonation> {
    return impersonate(ctx, input);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who of the support looks at the platform as this person does; null for a sign-in of their own.',
  })
  impersonatedBy(@Root() { impersonatorId }: SessionRow, @Ctx() ctx: IdentityContext) {
    return impersonatorId ? ctx.loaders.people.load(impersonatorId) : null;
  }
}
