import { Field, Float, ID, ObjectType } from 'type-graphql';

@ObjectType('ResultChange', { description: 'A change of a result after it was graded by the machine.' })
export class ResultChangeType {
  @Field()
  at!: Date;

  @Field()
  why!: string;

  @Field(() => ID, { nullable: true, description: 'Null: of the whole, such as which submission counts.' })
  itemId!: string | null;

  @Field(() => Float, { nullable: true, description: 'Points; null while it waited for a marker.' })
  from!: number | null;

  @Field(() => Float, { nullable: true })
  to!: number | null;

  by!: string;
}
