import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ItemResponseInput } from '../__generated__/passed-on';

@InputType()
export class AnswerInput {
  @Field(() => ID)
  itemId!: string;

  @Field(() => ItemResponseInput)
  response!: ItemResponseInput;
}

@InputType()
export class LogEntryInput {
  @Field({ description: 'By the clock of the device.' })
  at!: Date;

  @Field(() => ID, { nullable: true })
  itemId?: string;

  @Field({ description: 'Such as `answered`; up to 200 characters.' })
  what!: string;
}

@InputType({ description: 'Of an attempt that went on without a connection.' })
export class OfflineInput {
  @Field(() => [LogEntryInput], {
    description: 'What the device wrote down, up to 1,000 entries: the last ones, when there are more.',
  })
  log!: LogEntryInput[];
}

@InputType()
export class SubmitExamInput {
  @Field(() => ID)
  attemptId!: string;

  @Field({
    description:
      'Made up by the phone and kept with the answers until this is answered: the same again is the same hand-in. 1 to 64 letters, digits, hyphens and underscores.',
  })
  submissionKey!: string;

  @Field(() => String, { nullable: true, description: 'That came with the attempt.' })
  ticket?: string;

  @Field(() => [AnswerInput], { description: 'Up to 500, each item once.' })
  answers!: AnswerInput[];

  @Field(() => OfflineInput, { nullable: true })
  offline?: OfflineInput;
}

@ObjectType({ description: 'That a hand-in was taken. It is never lost from here on.' })
export class Receipt {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'ACCEPTED.' })
  status!: string;

  @Field()
  acceptedAt!: string;

  @Field({ description: 'It came after the grace; flagged, not refused.' })
  late!: boolean;
}

@ObjectType({ description: 'How far a hand-in has come.' })
export class SubmissionState {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'ACCEPTED, GRADED, RELEASED.' })
  status!: string;

  @Field()
  acceptedAt!: string;

  @Field(() => [String], { description: 'LATE, OFFLINE, AUTOMATIC.' })
  flags!: string[];

  @Field(() => ID, { nullable: true, description: 'Once one may see it.' })
  resultId!: string | null;
}
