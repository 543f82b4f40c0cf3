import { personId } from '@lyceum/kernel/context';
import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../context';
import { permissionsOf } from '../role/role.service';
import { Tenant } from '../tenant/tenant.type';
import type { PersonRow } from './person.model';
import { activatePerson, deactivatePerson, getById, listPeople, seesAll, setRoles } from './person.service';
import { Person, PersonConnection, PersonFilter, type PersonSort, PersonSortEnum, SetRolesInput } from './person.type';

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

  @Mutation(() => Person, {
    description:
      'Holds from the person’s next access token on, 15 minutes at most. Errors: NOT_FOUND; BAD_USER_INPUT when one would take the role ADMIN from oneself.',
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
  email(@Root() row: PersonRow, @Ctx() ctx: IdentityContext): string | null {
    return seesAll(ctx, row) ? row.email : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'From the roster. Null of others without person:read.' })
  username(@Root() row: PersonRow, @Ctx() ctx: IdentityContext): string | null {
    return seesAll(ctx, row) ? row.username : null;
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description: 'What the person’s roles permit, such as `course:publish`. Null of others without person:read.',
  })
  permissions(@Root() row: PersonRow, @Ctx() ctx: IdentityContext): string[] | null {
    return seesAll(ctx, row) ? permissionsOf(row.roles) : null;
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
