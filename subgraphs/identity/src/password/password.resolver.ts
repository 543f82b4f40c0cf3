import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { IdentityContext } from '../context';
import { changePassword } from './change.service';
import { requestReset, resetPassword } from './reset.service';
import { ChangePasswordInput, RequestPasswordResetInput, ResetPasswordInput } from './reset.type';

@Resolver()
export class PasswordResolver {
  @Mutation(() => Boolean, {
    description:
      'Mails a link that is good for an hour and once to whoever has the address. Always true, so that nobody learns who has an account. Errors: RATE_LIMITED with `retryAfter` after 3 in an hour.',
  })
  async requestPasswordReset(
    @Arg('input', () => RequestPasswordResetInput) input: RequestPasswordResetInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<boolean> {
    await requestReset(ctx, input);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Sets the password and ends all of the person’s sessions; then sign in. Errors: NOT_FOUND; BAD_USER_INPUT when the link has expired; CONFLICT when it has been used.',
  })
  async resetPassword(
    @Arg('input', () => ResetPasswordInput) input: ResetPasswordInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<boolean> {
    await resetPassword(ctx, input);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Ends all of one’s sessions but this one. Errors: BAD_USER_INPUT when the current password is wrong; RATE_LIMITED with `retryAfter`.',
  })
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<boolean> {
    await changePassword(ctx, input);
    return true;
  }
}
