import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  MfaRolesDocument,
  PersonDevicesDocument,
  RequireMfaDocument,
  ResetSecondFactorsDocument,
  type Role,
  SignOutPersonDocument,
} from '../__generated__/operations';
import { pageFrom } from '../page';
import { RoleEnum } from '../people/person.type';
import { DeviceArgs, DevicePage } from './security.type';

@Resolver()
export class PeopleSecurityResolver {
  @Query(() => DevicePage, { description: 'Where a person is signed in. Errors: NOT_FOUND, FORBIDDEN.' })
  async personDevices(@Args(() => DeviceArgs) args: DeviceArgs, @Ctx() ctx: BffContext) {
    const { personSessions } = await ctx.ask(PersonDevicesDocument, args);
    return pageFrom(personSessions, ({ createdAt, usedAt, ...device }) => ({
      ...device,
      createdAt: new Date(createdAt),
      usedAt: new Date(usedAt),
    }));
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
