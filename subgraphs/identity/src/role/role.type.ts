import { Text } from '@lyceum/kernel/text';
import { ArrayMaxSize, ArrayUnique, IsOptional, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { Role } from './role.model';

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
} as const satisfies { [R in Role]: R };
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What somebody is in a tenant: a set of permissions. One person can have several.',
});

@ObjectType({
  description: 'A role and what it permits: one that every tenant has, or one that this tenant has defined.',
})
export class RoleDefinition {
  @Field(() => ID, { description: 'The name of a system role, so that it can be given like an own one.' })
  id!: string;

  @Field()
  name!: string;

  @Field()
  description!: string;

  @Field(() => RoleEnum, { nullable: true, description: 'Null for one that the tenant has defined.' })
  role!: Role | null;

  @Field(() => [String], { description: 'Such as `course:publish`, in alphabetical order.' })
  permissions!: readonly string[];
}

@ObjectType({ description: 'Something that one may be allowed to do.' })
export class PermissionDefinition {
  @Field({ description: 'Such as `course:publish`.' })
  name!: string;

  @Field({ description: 'Completes “those who hold it may …”.' })
  allows!: string;

  @Field({ description: 'Whether a role on a single course gives it there.' })
  byCourse!: boolean;
}

@InputType()
export class CreateRoleInput {
  @Field()
  @Text(60)
  name!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500)
  description?: string | null;

  @Field(() => [String], { description: 'Of `permissions`, and none that one does not hold.' })
  @ArrayMaxSize(100)
  @ArrayUnique()
  @Length(3, 60, { each: true })
  permissions!: string[];
}

@InputType()
export class ChangeRoleInput {
  @Field(() => ID)
  @Length(1, 64)
  roleId!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Text(60)
  name?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500)
  description?: string | null;

  @Field(() => [String], { nullable: true, description: 'All that it permits from now on.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @Length(3, 60, { each: true })
  permissions?: string[] | null;
}
