import { connectionOf } from '@lyceum/kernel/pagination';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, MaxLength } from 'class-validator';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Role } from '../role/role.model';
import { RoleEnum } from '../role/role.type';
import type { PersonRow, PersonStatus } from './person.model';

export const PersonStatusEnum = { ACTIVE: 'ACTIVE', INACTIVE: 'INACTIVE' } as const;
registerEnumType(PersonStatusEnum, { name: 'PersonStatus', description: 'INACTIVE people cannot sign in.' });

export const PersonSortEnum = { NAME: 'NAME', NEWEST: 'NEWEST' } as const;
registerEnumType(PersonSortEnum, { name: 'PersonSort', description: 'NAME is by family name.' });
export type PersonSort = keyof typeof PersonSortEnum;

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'Somebody in this tenant. Without person:read one sees of others what a classmate would: not their sourcedId, e-mail address, user name or permissions, which are then null.',
})
export class Person implements Pick<PersonRow, '_id'> {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field()
  givenName!: string;

  @Field()
  familyName!: string;

  @Field(() => [RoleEnum])
  roles!: Role[];

  @Field(() => PersonStatusEnum)
  status!: PersonStatus;

  @Field()
  createdAt!: Date;
}

export const PersonConnection = connectionOf(Person, 'Person');

@ObjectType()
export class RoleTotal {
  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => Int, { description: 'Whoever has several roles counts in each.' })
  total!: number;
}

@ObjectType({ description: 'All people of the tenant in figures.' })
export class PeopleTotals {
  @Field(() => Int)
  total!: number;

  @Field(() => Int, { description: 'Who can sign in, or could once invited.' })
  active!: number;

  @Field(() => [RoleTotal], { description: 'The roles that anybody has.' })
  byRole!: RoleTotal[];
}

@InputType()
export class PersonFilter {
  @Field({
    nullable: true,
    description: 'Beginnings of words of the name or the user name; an e-mail address only as a whole.',
  })
  @MaxLength(200)
  search?: string;

  @Field(() => RoleEnum, { nullable: true })
  role?: Role;

  @Field(() => PersonStatusEnum, { nullable: true })
  status?: PersonStatus;
}

@InputType()
export class SetRolesInput {
  @Field(() => ID)
  personId!: string;

  @Field(() => [RoleEnum], { description: 'All that the person is from now on.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(9)
  @ArrayUnique()
  roles!: Role[];
}
