import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Role } from './role.model';

export const RoleEnum = {
  LEARNER: 'LEARNER',
  INSTRUCTOR: 'INSTRUCTOR',
  AUTHOR: 'AUTHOR',
  ADMIN: 'ADMIN',
  GUARDIAN: 'GUARDIAN',
} as const satisfies { [R in Role]: R };
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What somebody is in a tenant: a set of permissions. One person can have several.',
});

@ObjectType({ description: 'A role and what it permits.' })
export class RoleDefinition {
  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => [String], { description: 'Such as `course:publish`.' })
  permissions!: string[];
}
