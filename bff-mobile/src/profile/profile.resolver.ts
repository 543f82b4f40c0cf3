import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { MyProfileDocument, UpdateMyProfileDocument } from '../__generated__/operations';
import { MyProfile, UpdateMyProfileInput } from './profile.type';

@Resolver()
export class ProfileResolver {
  @Query(() => MyProfile)
  async myProfile(@Ctx() ctx: BffContext): Promise<MyProfile> {
    return (await ctx.ask(MyProfileDocument, {})).me;
  }

  @Mutation(() => MyProfile, { description: 'One’s own phone and address; the rest is the school’s to change.' })
  async updateMyProfile(
    @Arg('input', () => UpdateMyProfileInput) input: UpdateMyProfileInput,
    @Ctx() ctx: BffContext,
  ): Promise<MyProfile> {
    return (await ctx.ask(UpdateMyProfileDocument, { input })).updateMyProfile;
  }
}
