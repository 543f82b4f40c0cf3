import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { IdentityContext } from '../context';
import { refresh, type StartedSession, signIn, signOut } from './session.service';
import { Session, SignInInput } from './session.type';

@Resolver(() => Session)
export class SessionResolver {
  @Mutation(() => Session, {
    description:
      'Errors: UNAUTHENTICATED, whatever it is that does not fit; RATE_LIMITED with `retryAfter` after 10 tries in 5 minutes.',
  })
  signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() ctx: IdentityContext): Promise<StartedSession> {
    return signIn(ctx, input);
  }

  @Mutation(() => Session, {
    description:
      'A new access token with the permissions that the person has now, and a new refresh token. Errors: UNAUTHENTICATED: sign in again.',
  })
  refresh(
    @Arg('refreshToken', () => String) refreshToken: string,
    @Ctx() ctx: IdentityContext,
  ): Promise<StartedSession> {
    return refresh(ctx, refreshToken);
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
