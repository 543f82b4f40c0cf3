import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  BeginTotpDocument,
  CompleteSignInDocument,
  ConfirmTotpDocument,
  MfaRolesDocument,
  PersonDevicesDocument,
  RequireMfaDocument,
  ResetSecondFactorsDocument,
  RevokeSessionDocument,
  type Role,
  SignOutPersonDocument,
} from '../__generated__/operations';
import { pageFrom } from '../page';
import { RoleEnum } from '../people/person.type';
import { sessionOf } from '../session/session.resolver';
import { Session } from '../session/session.type';
import {
  CompleteSignInInput,
  ConfirmTotpInput,
  DeviceArgs,
  DevicePage,
  TotpConfirmed,
  TotpEnrolment,
} from './security.type';

@Resolver()
export class SecurityResolver {
  @Mutation(() => Session, {
    description: 'Goes on from a challenge. Errors: UNAUTHENTICATED when it has ended; BAD_USER_INPUT, RATE_LIMITED.',
  })
  async completeSignIn(
    @Arg('input', () => CompleteSignInInput) input: CompleteSignInInput,
    @Ctx() ctx: BffContext,
  ): Promise<Session> {
    return sessionOf((await ctx.ask(CompleteSignInDocument, { input })).completeSignIn, ctx.web);
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

  @Query(() => DevicePage, { description: 'Where a person is signed in. Errors: NOT_FOUND, FORBIDDEN.' })
  async personDevices(@Args(() => DeviceArgs) args: DeviceArgs, @Ctx() ctx: BffContext) {
    const { personSessions } = await ctx.ask(PersonDevicesDocument, args);
    return pageFrom(personSessions, ({ createdAt, usedAt, ...device }) => ({
      ...device,
      createdAt: new Date(createdAt),
      usedAt: new Date(usedAt),
    }));
  }

  @Mutation(() => Boolean, { description: 'Signs out one device of a person, at once. Errors: NOT_FOUND, FORBIDDEN.' })
  async signOutDevice(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<boolean> {
    return (await ctx.ask(RevokeSessionDocument, { id })).revokeSession;
  }

  @Mutation(() => Int, { description: 'Signs out all devices of a person; answers how many. Errors: NOT_FOUND.' })
  async signOutPerson(@Arg('personId', () => ID) personId: string, @Ctx() ctx: BffContext): Promise<number> {
    return (await ctx.ask(SignOutPersonDocument, { personId })).signOutPerson;
  }

  @Mutation(() => Boolean, {
    description: 'For somebody who has lost their authenticator app and passkeys. Errors: NOT_FOUND, FORBIDDEN.',
  })
  async resetSecondFactors(@Arg('personId', () => ID) personId: string, @Ctx() ctx: BffContext): Promise<boolean> {
    return (await ctx.ask(ResetSecondFactorsDocument, { personId })).resetSecondFactors;
  }

  @Query(() => [RoleEnum], { description: 'Who needs a second factor. Errors: FORBIDDEN.' })
  async mfaRoles(@Ctx() ctx: BffContext): Promise<Role[]> {
    return (await ctx.ask(MfaRolesDocument, {})).mfaRoles;
  }

  @Mutation(() => [RoleEnum], { description: 'Whoever has one of them needs a second factor. Errors: FORBIDDEN.' })
  async requireMfa(@Arg('roles', () => [RoleEnum]) roles: Role[], @Ctx() ctx: BffContext): Promise<Role[]> {
    return (await ctx.ask(RequireMfaDocument, { input: { roles } })).requireMfa;
  }
}
