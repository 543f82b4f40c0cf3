import { Field, ID, ObjectType } from 'type-graphql';
import { pageOf } from '../page';

@ObjectType({ description: 'Somebody who has been given a role.' })
export class RoleHolder {
  @Field(() => ID, { description: 'Of the row: the person, and the course if any.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Null when they are no longer there.' })
  personId!: string | null;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => ID, { nullable: true, description: 'Null: in the whole tenant.' })
  courseId!: string | null;

  @Field(() => Date)
  since!: string;
}

export const RoleHolderPage = pageOf(RoleHolder, 'RoleHolderPage');
