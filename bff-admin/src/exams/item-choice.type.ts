import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { QuestionKindEnum } from '../__generated__/passed-on';
import { pageOf } from '../page';

@ObjectType({ description: 'A ready question that can be put into an exam.' })
export class BankQuestion {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => QuestionKindEnum)
  kind!: graph.QuestionKind;

  @Field(() => [String])
  tags!: string[];

  @Field(() => Int, { description: 'The newest: what the exam takes when it is scheduled.' })
  version!: number;

  @Field(() => Float, { description: 'What it is worth, unless the exam says otherwise.' })
  points!: number;
}

@ObjectType({ description: 'How many ready questions have all of some tags.' })
export class DrawPool {
  @Field(() => [String])
  tags!: string[];

  @Field(() => Int)
  size!: number;
}

export const ItemChoicesPage = pageOf(BankQuestion, 'ItemChoicesPage');
