import { connectionOf } from '@lyceum/kernel/pagination';
import { IsOptional, Length } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Person } from '../person/person.type';
import { RoleDefinition } from './role.type';

@ObjectType({ description: 'A role that somebody has been given, besides those in `roles`.' })
export class RoleAssignment {
  @Field(() => RoleDefinition)
  role!: RoleDefinition;

  @Field(() => ID, { nullable: true, description: 'Null: in the whole tenant.' })
  courseId!: string | null;

  @Field()
  createdAt!: Date;
}

@ObjectType({ description: 'Somebody who has been given a role.' })
export class RoleHolder {
  @Field(() => Person, { nullable: true, description: 'Null when they are no longer there.' })
  person!: Person | null;

  @Field(() => ID, { nullable: true, description: 'Null: in the whole tenant.' })
  courseId!: string | null;

  @Field()
  createdAt!: Date;
}

export const RoleHolderConnection = connectionOf(RoleHolder, 'RoleHolder');

@InputType()
export class AssignRoleInput {
  @Field(() => ID)
  @Length(1, 64)
  personId!: string;

  @Field(() => ID, {
    description: '`RoleDefinition.id`: the name of a system role, or the id of one of the tenant’s own.',
  })
  @Length(1, 64)
  role!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'On this course alone, which is not looked up: on one that there is none of, the role permits nothing. In the whole tenant when left out.',
  })
  @IsOptional()
  @Length(1, 64)
  courseId?: string | null;
}
