import { BecauseScalar } from '@lyceum/kernel/because';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { ItemText } from './option.type';
import { Question } from './question.type';

@ObjectType()
export class TriedPart {
  @Field(() => ID)
  id!: string;

  @Field(() => Float)
  correctness!: number;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => BecauseScalar, { nullable: true, description: 'The same by its name; null too for what has none.' })
  because?: Record<string, unknown> | null;
}

@ObjectType({ description: 'A question as a learner meets it, and what an answer is worth.' })
export class TriedItem {
  @Field(() => Question)
  question!: Question;

  @Field(() => Float, { nullable: true, description: 'Null: nothing was answered, or a person has to mark it.' })
  points?: number | null;

  @Field(() => Float, { nullable: true, description: 'How right it is, 0 to 1.' })
  correctness?: number | null;

  @Field(() => Boolean, { nullable: true })
  omitted?: boolean | null;

  @Field(() => [TriedPart])
  parts!: TriedPart[];

  @Field(() => [ItemText], { description: 'What a learner would be told.' })
  feedback!: ItemText[];
}
