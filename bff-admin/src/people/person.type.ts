import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { longPageOf } from '../page';

export const RoleEnum = {
  LEARNER: 'LEARNER',
  INSTRUCTOR: 'INSTRUCTOR',
  AUTHOR: 'AUTHOR',
  GRADER: 'GRADER',
  ADMIN: 'ADMIN',
  AUDITOR: 'AUDITOR',
  SUPPORT: 'SUPPORT',
  PARTNER: 'PARTNER',
  GUARDIAN: 'GUARDIAN',
} as const satisfies { [R in graph.Role]: R };
registerEnumType(RoleEnum, { name: 'Role', description: 'What somebody is; one person can have several.' });

export const PersonStatusEnum = {
  ACTIVE: 'ACTIVE',
  INACTIVE: 'INACTIVE',
} as const satisfies { [S in graph.PersonStatus]: S };
registerEnumType(PersonStatusEnum, { name: 'PersonStatus', description: 'INACTIVE people cannot sign in.' });

export const PersonSortEnum = { NAME: 'NAME', NEWEST: 'NEWEST' } as const satisfies { [S in graph.PersonSort]: S };
registerEnumType(PersonSortEnum, { name: 'PersonSort', description: 'NAME is by family name.' });

@ObjectType({ description: 'Somebody in a list of people.' })
export class PersonEntry {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'As it is shown: given and family name.' })
  name!: string;

  @Field()
  givenName!: string;

  @Field()
  familyName!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => [RoleEnum])
  roles!: graph.Role[];

  @Field(() => PersonStatusEnum)
  status!: graph.PersonStatus;

  @Field({ description: 'Has accepted an invitation and can sign in.' })
  joined!: boolean;
}

@ObjectType({ description: 'All that the page of a person shows.' })
export class Person extends PersonEntry {
  @Field(() => ID, { nullable: true, description: 'The id in the roster that the person came from, else their own.' })
  sourcedId!: string | null;

  @Field(() => String, { nullable: true, description: 'From the roster.' })
  username!: string | null;

  @Field(() => Date)
  createdAt!: string;
}

export const PeoplePage = longPageOf(PersonEntry, 'PeoplePage');

@InputType()
export class PersonFilter implements graph.PersonFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Beginnings of words of the name or the user name; an e-mail address only as a whole.',
  })
  search?: string | null;

  @Field(() => RoleEnum, { nullable: true })
  role?: graph.Role | null;

  @Field(() => PersonStatusEnum, { nullable: true })
  status?: graph.PersonStatus | null;
}

@InputType()
export class InvitePersonInput implements graph.InvitePersonInput {
  @Field()
  email!: string;

  @Field()
  givenName!: string;

  @Field()
  familyName!: string;

  @Field(() => [RoleEnum])
  roles!: graph.Role[];
}

@InputType()
export class InvitePeopleInput implements graph.InvitePeopleInput {
  @Field(() => [ID], { description: '500 at most.' })
  personIds!: string[];
}

@InputType()
export class SetRolesInput implements graph.SetRolesInput {
  @Field(() => ID)
  personId!: string;

  @Field(() => [RoleEnum], { description: 'All that the person is from now on.' })
  roles!: graph.Role[];
}
