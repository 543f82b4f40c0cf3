import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  ActivatePersonDocument,
  DeactivatePersonDocument,
  InvitePeopleDocument,
  InvitePersonDocument,
  PeopleDocument,
  PersonPageDocument,
  PersonSeatsDocument,
  type PersonSort,
  SetRolesDocument,
} from '../__generated__/operations';
import { countedOnce, PageArgs, pageFrom } from '../page';
import { seatOf } from '../seats/seat.service';
import { SeatPage } from '../seats/seat.type';
import {
  InvitePeopleInput,
  InvitePersonInput,
  PeoplePage,
  Person,
  PersonFilter,
  PersonSortEnum,
  SetRolesInput,
} from './person.type';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => PeoplePage)
  async people(
    @Args(() => PageArgs) paging: PageArgs,
    @Arg('filter', () => PersonFilter, { nullable: true }) filter: PersonFilter | undefined,
    @Arg('sort', () => PersonSortEnum, { defaultValue: PersonSortEnum.NAME }) sort: PersonSort,
    @Ctx() ctx: BffContext,
  ) {
    return pageFrom((await ctx.ask(PeopleDocument, { filter, sort, ...countedOnce(paging) })).people);
  }

  @Query(() => Person, { description: 'Errors: NOT_FOUND.' })
  async person(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<Person> {
    return (await ctx.ask(PersonPageDocument, { id })).person;
  }

  @FieldResolver(() => SeatPage, { description: 'Most recently active first.' })
  async seats(@Root() { id }: Person, @Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: BffContext) {
    return pageFrom((await ctx.ask(PersonSeatsDocument, { id, ...countedOnce(paging) })).person.seats, seatOf);
  }

  @Mutation(() => Person, {
    description: 'A new person, who gets a mail with a link. Errors: CONFLICT when somebody has this e-mail address.',
  })
  async invitePerson(
    @Arg('input', () => InvitePersonInput) input: InvitePersonInput,
    @Ctx() ctx: BffContext,
  ): Promise<Person> {
    return (await ctx.ask(InvitePersonDocument, { input })).invitePerson;
  }

  @Mutation(() => Int, {
    description:
      'Mails a link to those who are active, have an e-mail address and have not joined: how many these are.',
  })
  async invitePeople(
    @Arg('input', () => InvitePeopleInput) input: InvitePeopleInput,
    @Ctx() ctx: BffContext,
  ): Promise<number> {
    return (await ctx.ask(InvitePeopleDocument, { input })).invitePeople;
  }

  @Mutation(() => Person, {
    description:
      'Holds within 15 minutes. Errors: NOT_FOUND; BAD_USER_INPUT when one would take the role ADMIN from oneself.',
  })
  async setRoles(@Arg('input', () => SetRolesInput) input: SetRolesInput, @Ctx() ctx: BffContext): Promise<Person> {
    return (await ctx.ask(SetRolesDocument, { input })).setRoles;
  }

  @Mutation(() => Person, {
    description:
      'Ends the person’s sessions; nothing is deleted. Twice is once. Errors: NOT_FOUND; BAD_USER_INPUT when it is oneself.',
  })
  async deactivatePerson(@Arg('personId', () => ID) personId: string, @Ctx() ctx: BffContext): Promise<Person> {
    return (await ctx.ask(DeactivatePersonDocument, { personId })).deactivatePerson;
  }

  @Mutation(() => Person, { description: 'Twice is once. Errors: NOT_FOUND.' })
  async activatePerson(@Arg('personId', () => ID) personId: string, @Ctx() ctx: BffContext): Promise<Person> {
    return (await ctx.ask(ActivatePersonDocument, { personId })).activatePerson;
  }
}
