import { Field, Float, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What one answer of a result is worth.' })
export class ItemPoints {
  @Field(() => ID)
  itemId!: string;

  @Field(() => Float, { nullable: true, description: 'Null while a person has to mark it.' })
  points!: number | null;

  @Field(() => Float)
  maxPoints!: number;
}

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
