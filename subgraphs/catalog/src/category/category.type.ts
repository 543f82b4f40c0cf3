import { Text } from '@lyceum/kernel/text';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A shelf of the catalog.' })
export class Category {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field()
  name!: string;
}

@InputType()
export class CreateCategoryInput {
  @Field()
  @Text(100)
  name!: string;
}
