import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { pageOf } from '../page';

export const DeadLetterServiceEnum = {
  ASSESSMENT: 'ASSESSMENT',
  CATALOG: 'CATALOG',
  ENROLLMENT: 'ENROLLMENT',
  IDENTITY: 'IDENTITY',
  NOTIFICATIONS: 'NOTIFICATIONS',
  RECOMMENDATION: 'RECOMMENDATION',
} as const;
registerEnumType(DeadLetterServiceEnum, { name: 'DeadLetterService', description: 'The subgraph that it failed in.' });
export type DeadLetterService = keyof typeof DeadLetterServiceEnum;

@ObjectType({ description: 'An event that failed in a consumer as often as it is tried, and was put aside.' })
export class DeadLetter {
  @Field(() => ID)
  id!: string;

  @Field(() => DeadLetterServiceEnum)
  service!: DeadLetterService;

  @Field({ description: 'The consumer that it failed in; it has had its effect in others.' })
  group!: string;

  @Field()
  eventType!: string;

  @Field({ description: 'What it is about, by id: `course:ID`.' })
  subject!: string;

  @Field(() => Date, { description: 'When it happened.' })
  recordedAt!: string;

  @Field(() => Date)
  failedAt!: string;

  @Field(() => Int)
  tries!: number;

  @Field({ description: 'Why it failed the last time.' })
  error!: string;

  @Field(() => String, { nullable: true, description: 'Of the request that caused it.' })
  requestId!: string | null;
}

@ObjectType()
export class DeadLettersPage extends pageOf(DeadLetter, 'DeadLetterRows') {
  @Field(() => [DeadLetterServiceEnum], { description: 'Did not answer: their letters are missing here.' })
  unanswered!: DeadLetterService[];
}

@ObjectType()
export class ReplayedDeadLetters {
  @Field(() => Int, { description: 'On their way back to their consumer.' })
  replayed!: number;

  @Field(() => Int, { description: 'Of the same consumer, and put aside still.' })
  left!: number;
}
