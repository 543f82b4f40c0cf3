import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { IdentityContext } from '../context';
import { refresh, signIn, signOut } from './session.service';
import { Session, SignInInput } from './session.type';
import type { StartedSession } from './start.service';

const RETRY_KEY =
  '16 to 64 random letters, digits, _ and -, made anew for each token and kept until its successor is. Whoever has lost the answer sends token and key again within 10 minutes and gets the same refresh token; without a key, or with another, a spent token ends the session.';

@Resolver(() => Session)
export class SessionResolver {
  @Mutation(() => Session, {
    description:
      'Errors: UNAUTHENTICATED, whatever it is that does not fit. When all does and a second factor is asked for, its `details` have a `challenge` and the `reason`: MFA_REQUIRED goes on with `completeSignIn`, MFA_ENROLMENT_REQUIRED with `beginTotp` and `confirmTotp`. RATE_LIMITED with `retryAfter` after 5 tries that failed, right ones then too: after a second at first, twice as long after each further one.',
  })
  signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() ctx: IdentityContext): Promise<StartedSession> {
    return signIn(ctx, input);
  }

  @Mutation(() => Session, {
    description:
      'A new access token with the permissions that the person has now, and a new refresh token. Errors: UNAUTHENTICATED: sign in again; BAD_USER_INPUT.',
  })
  refresh(
    @Arg('refreshToken', () => String) refreshToken: string,
    @Arg('retryKey', () => String, { nullable: true, description: RETRY_KEY })
    retryKey: string | undefined,
    @Ctx() ctx: IdentityContext,
  ): Promise<StartedSession> {
    return refresh(ctx, refreshToken, retryKey);
  }

  @Mutation(() => Boolean, { description: 'Ends the session. Always true; twice is once.' })
  async signOut(
    @Arg('refreshToken', () => String) refreshToken: string,
    @Ctx() ctx: IdentityContext,
  ): Promise<boolean> {
    await signOut(ctx, refreshToken);
    return true;
  }
}
