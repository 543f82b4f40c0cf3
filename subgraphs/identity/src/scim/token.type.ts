import { Text } from '@lyceum/kernel/text';
import { ArrayMaxSize, ArrayUnique } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Role } from '../role/role.model';
import { RoleEnum } from '../role/role.type';

@ObjectType({ description: 'Lets the tenant’s directory in to SCIM.' })
export class ScimToken {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field()
  name!: string;

  @Field(() => [RoleEnum], { description: 'What the directory may give and take by it.' })
  roles!: Role[];

  @Field()
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  expiresAt!: Date | null;

  @Field(() => Date, { nullable: true })
  revokedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'To the minute.' })
  usedAt!: Date | null;
}

@ObjectType()
export class NewScimToken {
  @Field({ description: 'For the header `Authorization: Bearer …`. It is shown this once.' })
  secret!: string;

  @Field(() => ScimToken)
  token!: ScimToken;
}

@InputType()
export class CreateScimTokenInput {
  @Field({ description: 'Such as the directory’s.' })
  @Text(60)
  name!: string;

  @Field(() => [RoleEnum], {
    nullable: true,
    description: 'What the directory may give and take: LEARNER, INSTRUCTOR, AUTHOR and GRADER by default.',
  })
  @ArrayMaxSize(9)
  @ArrayUnique()
  roles?: Role[];

  @Field(() => Date, { nullable: true })
  expiresAt?: Date;
}
