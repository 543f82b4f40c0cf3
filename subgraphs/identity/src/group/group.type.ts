import { connectionOf } from '@lyceum/kernel/pagination';
import { ArrayMaxSize, ArrayUnique, Length } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

@ObjectType({ description: 'People whom the tenant’s directory keeps together, by SCIM.' })
export class Group {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field()
  displayName!: string;

  @Field(() => [ID], { description: 'What its members are by it: system roles by name, the tenant’s own by id.' })
  roles!: string[];

  @Field()
  createdAt!: Date;
}

export const GroupConnection = connectionOf(Group, 'Group');

@InputType()
export class SetGroupRolesInput {
  @Field(() => ID)
  @Length(1, 64)
  groupId!: string;

  @Field(() => [ID], { description: 'All that the group gives from now on.' })
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Length(1, 64, { each: true })
  roles!: string[];
}
