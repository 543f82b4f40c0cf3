import { personId } from '@lyceum/kernel/context';
import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../context';
import { allPermissions, ownRoles } from '../role/held.service';
import { Tenant } from '../tenant/tenant.type';
import type { PersonRow } from './person.model';
import { activatePerson, deactivatePerson, discloses, getById, listPeople, seesAll, setRoles } from './person.service';
import {
  PeopleTotals,
  Person,
  PersonConnection,
  PersonFilter,
  type PersonSort,
  PersonSortEnum,
  SetRolesInput,
} from './person.type';
import { readsSensitive, updateMyProfile, updatePerson } from './profile.service';
import { GovernmentId, PostalAddress, UpdateMyProfileInput, UpdatePersonInput } from './profile.type';
import { peopleTotals } from './totals.service';

const SENSITIVE = 'Null of others without person:sensitive; that one has looked is in the audit trail.';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { description: 'Who asks. Errors: FORBIDDEN for a service.' })
  async me(@Ctx() ctx: IdentityContext): Promise<PersonRow> {
    return getById(ctx, personId(ctx));
  }

  @Query(() => Person, { description: 'Errors: NOT_FOUND.' })
  person(@Arg('id', () => ID) id: string, @Ctx() ctx: IdentityContext): Promise<PersonRow> {
    return getById(ctx, id);
  }

  @Query(() => PersonConnection)
  people(
    @Args(() => PageArgs) paging: PageArgs,
    @Arg('filter', () => PersonFilter, { nullable: true }) filter: PersonFilter | undefined,
    @Arg('sort', () => PersonSortEnum, { defaultValue: PersonSortEnum.NAME }) sort: PersonSort,
    @Ctx() ctx: IdentityContext,
  ) {
    return listPeople(ctx, filter ?? {}, sort, paging);
  }

  @Query(() => PeopleTotals, { description: 'For the tenant’s first screen.' })
  peopleTotals(@Ctx() ctx: IdentityContext): Promise<PeopleTotals> {
    return peopleTotals(ctx);
  }

  @Mutation(() => Person, {
    description:
      'What they may do besides holds within 15 minutes, what they may do no longer is refused at once. Errors: NOT_FOUND; FORBIDDEN for a role that permits what one may not do oneself; BAD_USER_INPUT when one would take the role ADMIN from oneself or from the last who has it.',
  })
  setRoles(@Arg('input', () => SetRolesInput) input: SetRolesInput, @Ctx() ctx: IdentityContext): Promise<PersonRow> {
    return setRoles(ctx, input);
  }

  @Mutation(() => Person, {
    description:
      'Ends the person’s sessions; nothing is deleted. Twice is once. Errors: NOT_FOUND; BAD_USER_INPUT when it is oneself.',
  })
  deactivatePerson(@Arg('personId', () => ID) id: string, @Ctx() ctx: IdentityContext): Promise<PersonRow> {
    return deactivatePerson(ctx, id);
  }

  @Mutation(() => Person, { description: 'Twice is once. Errors: NOT_FOUND.' })
  activatePerson(@Arg('personId', () => ID) id: string, @Ctx() ctx: IdentityContext): Promise<PersonRow> {
    return activatePerson(ctx, id);
  }

  @Mutation(() => Person, {
    description:
      'Corrects what is known of somebody; sensitive fields need person:sensitive. Errors: NOT_FOUND; CONFLICT when somebody has the e-mail address; BAD_USER_INPUT when it would be taken from one who signs in with it; FORBIDDEN.',
  })
  updatePerson(
    @Arg('input', () => UpdatePersonInput) input: UpdatePersonInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<PersonRow> {
    return updatePerson(ctx, input);
  }

  @Mutation(() => Person, {
    description: 'One’s own phone and address; the rest is the school’s to change. Errors: FORBIDDEN for a service.',
  })
  updateMyProfile(
    @Arg('input', () => UpdateMyProfileInput) input: UpdateMyProfileInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<PersonRow> {
    return updateMyProfile(ctx, input);
  }

  @FieldResolver(() => String)
  displayName(@Root() row: PersonRow): string {
    return `${row.givenName} ${row.familyName}`.trim();
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The id in the roster that the person came from, else their own. Null of others without person:read.',
  })
  sourcedId(@Root() row: PersonRow, @Ctx() ctx: IdentityContext): string | null {
    return seesAll(ctx, row) ? row.sourcedId : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Null of others without person:read.' })
  async email(@Root() row: PersonRow, @Ctx() ctx: IdentityContext): Promise<string | null> {
    return (await discloses(ctx, row)) ? row.email : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'From the roster. Null of others without person:read.' })
  async username(@Root() row: PersonRow, @Ctx() ctx: IdentityContext): Promise<string | null> {
    return (await discloses(ctx, row)) ? row.username : null;
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description:
      'What the person’s roles permit, such as `course:publish`; `course:publish@course` is for some courses only. Null of others without person:read.',
  })
  async permissions(@Root() row: PersonRow, @Ctx() ctx: IdentityContext): Promise<string[] | null> {
    if (!seesAll(ctx, row)) return null;
    const { loaders } = ctx;
    const given = await loaders.assignments.load(row._id);
    const own = await Promise.all(ownRoles(given).map((id) => loaders.roles.load(id)));
    return allPermissions(
      row,
      given,
      own.filter((role) => role !== null),
    );
  }

  @FieldResolver(() => String, { nullable: true, description: `E.164. ${SENSITIVE}` })
  async phone(@Root() row: PersonRow, @Ctx() ctx: IdentityContext): Promise<string | null> {
    return (await readsSensitive(ctx, row)) ? row.phone : null;
  }

  @FieldResolver(() => String, { nullable: true, description: `YYYY-MM-DD. ${SENSITIVE}` })
  async birthDate(@Root() row: PersonRow, @Ctx() ctx: IdentityContext): Promise<string | null> {
    return (await readsSensitive(ctx, row)) ? row.birthDate : null;
  }

  @FieldResolver(() => PostalAddress, { nullable: true, description: SENSITIVE })
  async address(@Root() row: PersonRow, @Ctx() ctx: IdentityContext): Promise<PersonRow['address']> {
    return (await readsSensitive(ctx, row)) ? row.address : null;
  }

  @FieldResolver(() => [GovernmentId], { nullable: true, description: SENSITIVE })
  async governmentIds(@Root() row: PersonRow, @Ctx() ctx: IdentityContext): Promise<GovernmentId[] | null> {
    return (await readsSensitive(ctx, row)) ? row.governmentIds : null;
  }

  @FieldResolver(() => [String], { nullable: true, description: SENSITIVE })
  async guardianIds(@Root() row: PersonRow, @Ctx() ctx: IdentityContext): Promise<string[] | null> {
    return (await readsSensitive(ctx, row)) ? row.guardianIds : null;
  }

  @FieldResolver(() => Boolean, { description: 'Has accepted an invitation and can sign in.' })
  joined(@Root() row: PersonRow): boolean {
    return row.passwordHash !== null;
  }

  @FieldResolver(() => Tenant)
  tenant(@Ctx() ctx: IdentityContext) {
    return ctx.loaders.tenants.load(ctx.tenant.id);
  }
}
