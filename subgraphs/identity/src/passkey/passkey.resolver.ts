import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { IdentityContext } from '../context';
import { Session } from '../session/session.type';
import type { StartedSession } from '../session/start.service';
import type { PasskeyRow } from './passkey.model';
import { beginRegistration, listOwn, register, remove, rename } from './passkey.service';
import {
  BeginPasskeySignInInput,
  Passkey,
  PasskeyCeremony,
  PasskeyConnection,
  RegisterPasskeyInput,
  RenamePasskeyInput,
  SignInWithPasskeyInput,
} from './passkey.type';
import { beginSignIn, signInWithPasskey } from './sign-in.service';

@Resolver(() => Passkey)
export class PasskeyResolver {
  @Query(() => PasskeyConnection, { description: 'One’s own, newest first.' })
  myPasskeys(@Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: IdentityContext) {
    return listOwn(ctx, paging);
  }

  @Mutation(() => PasskeyCeremony, { description: 'Errors: CONFLICT when one has 20.' })
  beginPasskeyRegistration(@Ctx() ctx: IdentityContext): Promise<PasskeyCeremony> {
    return beginRegistration(ctx);
  }

  @Mutation(() => Passkey, {
    description:
      'Errors: BAD_USER_INPUT when the answer does not fit the challenge, or that has been used or has expired; CONFLICT when it is registered.',
  })
  registerPasskey(
    @Arg('input', () => RegisterPasskeyInput) input: RegisterPasskeyInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<PasskeyRow> {
    return register(ctx, input);
  }

  @Mutation(() => Passkey, { description: 'Errors: NOT_FOUND.' })
  renamePasskey(
    @Arg('input', () => RenamePasskeyInput) input: RenamePasskeyInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<PasskeyRow> {
    return rename(ctx, input);
  }

  @Mutation(() => Boolean, { description: 'Always true; twice is once.' })
  async removePasskey(@Arg('id', () => ID) id: string, @Ctx() ctx: IdentityContext): Promise<boolean> {
    await remove(ctx, id);
    return true;
  }

  @Mutation(() => PasskeyCeremony, {
    description: 'Says nothing of who has an account or a passkey. Errors: RATE_LIMITED with `retryAfter`.',
  })
  beginPasskeySignIn(
    @Arg('input', () => BeginPasskeySignInInput) input: BeginPasskeySignInInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<PasskeyCeremony> {
    return beginSignIn(ctx, input);
  }

  @Mutation(() => Session, {
    description:
      'Errors: UNAUTHENTICATED, whatever it is that does not fit; BAD_USER_INPUT when the challenge has been used or has expired. Where the device has not checked who uses it, a second factor may be asked for as with `signIn`.',
  })
  signInWithPasskey(
    @Arg('input', () => SignInWithPasskeyInput) input: SignInWithPasskeyInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<StartedSession> {
    return signInWithPasskey(ctx, input);
  }
}
