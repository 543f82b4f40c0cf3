import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  BeginPasskeyRegistrationDocument,
  BeginTotpDocument,
  ChangePasswordDocument,
  ConfirmTotpDocument,
  DisableTotpDocument,
  type PasskeyFieldsFragment,
  RegisterPasskeyDocument,
  RemovePasskeyDocument,
  RenamePasskeyDocument,
  RenewRecoveryCodesDocument,
  RevokeSessionDocument,
  SecurityDocument,
  SignOutEverywhereDocument,
} from '../__generated__/operations';
import { sessionOf } from '../session/session.resolver';
import { PasskeyCeremony } from '../session/session.type';
import {
  ChangePasswordInput,
  ConfirmTotpInput,
  DisableTotpInput,
  Passkey,
  RegisterPasskeyInput,
  RenamePasskeyInput,
  Security,
  TotpConfirmed,
  TotpEnrolment,
} from './security.type';

const nodesOf = <Node>({ edges }: { edges: { node: Node }[] }): Node[] => edges.map(({ node }) => node);

const passkeyOf = ({ createdAt, usedAt, ...passkey }: PasskeyFieldsFragment): Passkey => ({
  ...passkey,
  createdAt: new Date(createdAt),
  usedAt: usedAt ? new Date(usedAt) : null,
});

@Resolver()
export class SecurityResolver {
  @Query(() => Security)
  async security(@Ctx() ctx: BffContext): Promise<Security> {
    const { mySignInMethods, mySessions, myPasskeys } = await ctx.ask(SecurityDocument, {});
    const devices = nodesOf(mySessions).map(({ usedAt, ...device }) => ({ ...device, usedAt: new Date(usedAt) }));
    return { ...mySignInMethods, devices, passkeys: nodesOf(myPasskeys).map(passkeyOf) };
  }

  @Mutation(() => Boolean, { description: 'Signs out all other devices. Errors: BAD_USER_INPUT, RATE_LIMITED.' })
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() ctx: BffContext,
  ): Promise<boolean> {
    return (await ctx.ask(ChangePasswordDocument, { input })).changePassword;
  }

  @Mutation(() => Boolean, { description: 'Signs out one device, at once. Errors: NOT_FOUND, FORBIDDEN.' })
  async signOutDevice(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<boolean> {
    return (await ctx.ask(RevokeSessionDocument, { id })).revokeSession;
  }

  @Mutation(() => Int, { description: 'Signs out all devices, this one too unless it is kept; answers how many.' })
  async signOutEverywhere(
    @Arg('keepThis', () => Boolean, { defaultValue: false }) keepThis: boolean,
    @Ctx() ctx: BffContext,
  ): Promise<number> {
    return (await ctx.ask(SignOutEverywhereDocument, { keepThis })).signOutEverywhere;
  }

  @Mutation(() => TotpEnrolment, { description: 'Signed in, or with a challenge. Errors: CONFLICT, UNAUTHENTICATED.' })
  async beginTotp(
    @Arg('challenge', () => String, { nullable: true }) challenge: string | undefined,
    @Ctx() ctx: BffContext,
  ): Promise<TotpEnrolment> {
    return (await ctx.ask(BeginTotpDocument, { challenge })).beginTotp;
  }

  @Mutation(() => TotpConfirmed, { description: 'Errors: BAD_USER_INPUT, CONFLICT, UNAUTHENTICATED, RATE_LIMITED.' })
  async confirmTotp(
    @Arg('input', () => ConfirmTotpInput) input: ConfirmTotpInput,
    @Ctx() ctx: BffContext,
  ): Promise<TotpConfirmed> {
    const { recoveryCodes, session } = (await ctx.ask(ConfirmTotpDocument, { input })).confirmTotp;
    return { recoveryCodes, session: session ? sessionOf(session, ctx.web) : null };
  }

  @Mutation(() => [String], { description: 'Errors: BAD_USER_INPUT, RATE_LIMITED.' })
  async renewRecoveryCodes(@Arg('code', () => String) code: string, @Ctx() ctx: BffContext): Promise<string[]> {
    return (await ctx.ask(RenewRecoveryCodesDocument, { code })).renewRecoveryCodes;
  }

  @Mutation(() => Boolean, { description: 'Errors: BAD_USER_INPUT, FORBIDDEN where it is demanded, RATE_LIMITED.' })
  async disableTotp(
    @Arg('input', () => DisableTotpInput) input: DisableTotpInput,
    @Ctx() ctx: BffContext,
  ): Promise<boolean> {
    return (await ctx.ask(DisableTotpDocument, { input })).disableTotp;
  }

  @Mutation(() => PasskeyCeremony, { description: 'Errors: CONFLICT.' })
  async beginPasskeyRegistration(@Ctx() ctx: BffContext): Promise<PasskeyCeremony> {
    return (await ctx.ask(BeginPasskeyRegistrationDocument, {})).beginPasskeyRegistration;
  }

  @Mutation(() => Passkey, { description: 'Errors: BAD_USER_INPUT, CONFLICT.' })
  async registerPasskey(
    @Arg('input', () => RegisterPasskeyInput) input: RegisterPasskeyInput,
    @Ctx() ctx: BffContext,
  ): Promise<Passkey> {
    return passkeyOf((await ctx.ask(RegisterPasskeyDocument, { input })).registerPasskey);
  }

  @Mutation(() => Passkey, { description: 'Errors: NOT_FOUND.' })
  async renamePasskey(
    @Arg('input', () => RenamePasskeyInput) input: RenamePasskeyInput,
    @Ctx() ctx: BffContext,
  ): Promise<Passkey> {
    return passkeyOf((await ctx.ask(RenamePasskeyDocument, { input })).renamePasskey);
  }

  @Mutation(() => Boolean, { description: 'Twice is once.' })
  async removePasskey(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<boolean> {
    return (await ctx.ask(RemovePasskeyDocument, { id })).removePasskey;
  }
}
