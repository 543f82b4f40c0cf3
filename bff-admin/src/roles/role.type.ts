import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { RoleEnum } from '../people/person.type';

@ObjectType({ description: 'A role in the list: one that every tenant has, or one that this tenant has defined.' })
export class RoleEntry {
  @Field(() => ID, { description: 'What one gives to somebody.' })
  id!: string;

  @Field()
  name!: string;

  @Field()
  description!: string;

  @Field(() => RoleEnum, { nullable: true, description: 'Null for one that can be changed.' })
  role!: graph.Role | null;

  @Field(() => [String])
  permissions!: string[];
}

@ObjectType()
export class PermissionEntry {
  @Field()
  name!: string;

  @Field({ description: 'Completes “those who hold it may …”.' })
  allows!: string;

  @Field({ description: 'Whether a role on a single course gives it there.' })
  byCourse!: boolean;
}

@ObjectType({ description: 'All that the page of roles shows.' })
export class RolePage {
  @Field(() => [RoleEntry])
  roles!: RoleEntry[];

  @Field(() => [PermissionEntry])
  permissions!: PermissionEntry[];
}

@ObjectType({ description: 'A role that somebody has besides those in `roles`.' })
export class GivenRole {
  @Field(() => RoleEntry)
  role!: RoleEntry;

  @Field(() => ID, { nullable: true, description: 'Null: in the whole tenant.' })
  courseId!: string | null;
}

@ObjectType({ description: 'To look at the platform as somebody else does.' })
export class Impersonation {
  @Field()
  accessToken!: string;

  @Field(() => Int, { description: 'Seconds that it is good for; nothing renews it.' })
  expiresIn!: number;
}

@InputType()
export class CreateRoleInput implements graph.CreateRoleInput {
  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  description?: string | null;

  @Field(() => [String])
  permissions!: string[];
}

@InputType()
export class ChangeRoleInput implements graph.ChangeRoleInput {
  @Field(() => ID)
  roleId!: string;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  description?: string | null;

  @Field(() => [String], { nullable: true, description: 'All that it permits from now on.' })
  permissions?: string[] | null;
}

@InputType()
export class AssignRoleInput implements graph.AssignRoleInput {
  @Field(() => ID)
  personId!: string;

  @Field(() => ID)
  role!: string;

  @Field(() => ID, { nullable: true, description: 'On this course alone; in the whole tenant when left out.' })
  courseId?: string | null;
}

@InputType()
export class ImpersonateInput implements graph.ImpersonateInput {
  @Field(() => ID)
  personId!: string;

  @Field({ description: 'For auditors; no personal data.' })
  reason!: string;
}
