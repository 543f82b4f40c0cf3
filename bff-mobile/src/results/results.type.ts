import { BecauseScalar } from '@lyceum/kernel/because';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { AnswerFile } from '../exam/answer-file.type';
import { Question, RichText } from '../exam/question.type';
import { ItemResponse } from '../exam/response.type';

@ObjectType({ description: 'A released result; what its exam keeps back is null.' })
export class ResultEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  examId!: string | null;

  @Field(() => String, { nullable: true })
  examTitle!: string | null;

  @Field({ description: 'It was practice: it counts for nothing.' })
  practice!: boolean;

  @Field({ description: 'GRADED; AWAITING_MARKING, MODERATION: people have not settled it all.' })
  status!: string;

  @Field(() => Int)
  attemptNumber!: number;

  @Field()
  submittedAt!: string;

  @Field(() => String, { nullable: true })
  releasedAt!: string | null;

  @Field(() => [String], { description: 'LATE, OFFLINE, AUTOMATIC.' })
  flags!: string[];

  @Field(() => Float, { nullable: true })
  score!: number | null;

  @Field(() => Float)
  maxScore!: number;

  @Field(() => Float, { nullable: true, description: '0 to 100.' })
  percent!: number | null;

  @Field(() => Boolean, { nullable: true })
  passed!: boolean | null;
}

@ObjectType()
export class ResultList {
  @Field(() => [ResultEntry], { description: 'The latest first.' })
  entries!: ResultEntry[];

  @Field(() => String, { nullable: true, description: 'For the next page; null on the last.' })
  next!: string | null;
}

@ObjectType()
export class AnswerPart {
  @Field(() => ID)
  id!: string;

  @Field(() => Float)
  correctness!: number;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => BecauseScalar, { nullable: true, description: 'The same by its name; null too for what has none.' })
  because!: Record<string, unknown> | null;
}

@ObjectType({ description: 'What came of one answer.' })
export class AnswerResult {
  @Field(() => ID)
  itemId!: string;

  @Field()
  kind!: string;

  @Field(() => Question, { nullable: true, description: 'As it was asked: ids in `response` and `solution` are its.' })
  question!: Question | null;

  @Field(() => ItemResponse)
  response!: ItemResponse;

  @Field(() => [AnswerFile], { description: 'FILE: what was handed in.' })
  files!: AnswerFile[];

  @Field(() => [RichText], {
    nullable: true,
    description: 'The author’s: on each thing that was chosen, then on the whole.',
  })
  feedback!: RichText[] | null;

  @Field(() => Float)
  maxPoints!: number;

  @Field(() => Float, { nullable: true })
  points!: number | null;

  @Field(() => Float, { nullable: true, description: '0 to 1.' })
  correctness!: number | null;

  @Field()
  omitted!: boolean;

  @Field(() => [AnswerPart], { nullable: true })
  parts!: AnswerPart[] | null;

  @Field(() => String, { nullable: true, description: 'The marker’s.' })
  comment!: string | null;

  @Field(() => ItemResponse, { nullable: true, description: 'What would have been right.' })
  solution!: ItemResponse | null;
}

@ObjectType()
export class ResultPage extends ResultEntry {
  @Field(() => [AnswerResult], { description: 'None when the exam shows the score only.' })
  answers!: AnswerResult[];
}
