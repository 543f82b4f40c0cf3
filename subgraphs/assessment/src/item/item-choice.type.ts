import { connectionOf, PageArgs } from '@lyceum/kernel/pagination';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { QuestionKind } from './item.content';
import { QuestionKindEnum } from './question.type';

@ObjectType({
  description: 'A ready question of the bank, as those who put it into exams see it: nothing of what is right.',
})
export class ItemChoice {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => QuestionKindEnum)
  kind!: QuestionKind;

  @Field(() => [String])
  tags!: string[];

  @Field(() => Int, { description: 'The newest: what an exam takes when it is scheduled.' })
  version!: number;

  @Field(() => Float, { description: 'What it is worth, unless the exam says otherwise.' })
  points!: number;
}

export const ItemChoiceConnection = connectionOf(ItemChoice, 'ItemChoice');

@ArgsType()
export class ItemChoicesArgs extends PageArgs {
  @Field(() => ID, { description: 'Whose exam it is for.' })
  @MaxLength(64)
  courseId!: string;

  @Field(() => String, { nullable: true, description: 'Beginnings of words in title, tags and texts.' })
  @MaxLength(200)
  search?: string;

  @Field(() => [String], { nullable: true, description: 'All of them.' })
  @ArrayMaxSize(20)
  @MaxLength(100, { each: true })
  tags?: string[];

  @Field(() => QuestionKindEnum, { nullable: true })
  kind?: QuestionKind;
}
