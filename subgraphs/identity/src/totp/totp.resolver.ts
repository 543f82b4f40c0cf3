import { Length } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { IdentityContext } from '../context';
import type { Role } from '../role/role.model';
import { RoleEnum } from '../role/role.type';
import { Session } from '../session/session.type';
import type { StartedSession } from '../session/start.service';
import { completeSignIn } from './complete.service';
import { beginTotp, confirmTotp, disableTotp, renewCodes, resetSecondFactors, signInMethods } from './own.service';
import { listMfaRoles, requireMfa } from './policy.service';
import {
  CompleteSignInInput,
  ConfirmTotpInput,
  DisableTotpInput,
  RequireMfaInput,
  SignInMethods,
  TotpConfirmed,
  TotpEnrolment,
} from './totp.type';

@ArgsType()
class CodeArgs {
  @Field({ description: 'Six digits of the app, or a recovery code.' })
  @Length(6, 20)
  code!: string;
}

@Resolver()
export class TotpResolver {
  @Query(() => SignInMethods)
  mySignInMethods(@Ctx() ctx: IdentityContext): Promise<SignInMethods> {
    return signInMethods(ctx);
  }

  @Query(() => [RoleEnum], { description: 'Whoever has one of them needs a second factor to sign in with a password.' })
  mfaRoles(@Ctx() ctx: IdentityContext): Promise<Role[]> {
    return listMfaRoles(ctx);
  }

  @Mutation(() => Session, {
    description:
      'The session that a challenge of `signIn` stands for. Errors: UNAUTHENTICATED when the challenge has ended: sign in anew; BAD_USER_INPUT for a code that is wrong or used; RATE_LIMITED with `retryAfter`.',
  })
  completeSignIn(
    @Arg('input', () => CompleteSignInInput) input: CompleteSignInInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<StartedSession> {
    return completeSignIn(ctx, input);
  }

  @Mutation(() => TotpEnrolment, {
    description:
      'Begins to set up an authenticator app, for whoever is signed in or has a challenge that asks for it. Begun anew, what was begun before is void. Errors: CONFLICT when there is one already; UNAUTHENTICATED.',
  })
  beginTotp(
    @Arg('challenge', () => String, { nullable: true }) challenge: string | undefined,
    @Ctx() ctx: IdentityContext,
  ): Promise<TotpEnrolment> {
    return beginTotp(ctx, challenge);
  }

  @Mutation(() => TotpConfirmed, {
    description:
      'From now on signing in takes a code. Errors: BAD_USER_INPUT for a wrong code; CONFLICT when it is confirmed already; UNAUTHENTICATED; RATE_LIMITED.',
  })
  confirmTotp(
    @Arg('input', () => ConfirmTotpInput) input: ConfirmTotpInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<{ recoveryCodes: string[]; session: StartedSession | null }> {
    return confirmTotp(ctx, input);
  }

  @Mutation(() => [String], {
    description:
      'Ten new recovery codes, shown this once; those that were left are void. Errors: BAD_USER_INPUT, RATE_LIMITED.',
  })
  renewRecoveryCodes(@Args(() => CodeArgs) { code }: CodeArgs, @Ctx() ctx: IdentityContext): Promise<string[]> {
    return renewCodes(ctx, code);
  }

  @Mutation(() => Boolean, {
    description:
      'From now on signing in takes no code. Errors: BAD_USER_INPUT when password or code are wrong; FORBIDDEN where the tenant demands a second factor; RATE_LIMITED.',
  })
  async disableTotp(
    @Arg('input', () => DisableTotpInput) input: DisableTotpInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<boolean> {
    await disableTotp(ctx, input);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Takes the authenticator app and the passkeys from somebody who has lost them, and ends their sessions. Always true; twice is once. Errors: NOT_FOUND; FORBIDDEN for a person who may do what you may not.',
  })
  async resetSecondFactors(@Arg('personId', () => ID) personId: string, @Ctx() ctx: IdentityContext): Promise<boolean> {
    await resetSecondFactors(ctx, personId);
    return true;
  }

  @Mutation(() => [RoleEnum], {
    description:
      'Who needs a second factor, from their next sign-in with a password on. A passkey that checks who uses it is two; single sign-on is the provider’s affair.',
  })
  requireMfa(
    @Arg('input', () => RequireMfaInput) input: RequireMfaInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<Role[]> {
    return requireMfa(ctx, input.roles);
  }
}
