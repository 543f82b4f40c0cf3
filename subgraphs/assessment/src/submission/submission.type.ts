import { ArrayMaxSize, Matches, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ItemResponseInput } from '../item/response.type';
import type { SubmissionFlag } from './submission.model';

export enum SubmissionStatus {
  ACCEPTED = 'ACCEPTED',
  GRADED = 'GRADED',
  RELEASED = 'RELEASED',
}
registerEnumType(SubmissionStatus, {
  name: 'SubmissionStatus',
  description: 'How far it has come.',
  valuesConfig: {
    ACCEPTED: { description: 'It is kept, whatever happens; grading follows by itself.' },
    GRADED: { description: 'Graded, or waiting for a person; its learner does not see the result yet.' },
    RELEASED: { description: 'Its learner sees the result.' },
  },
});

export enum SubmissionFlagName {
  LATE = 'LATE',
  OFFLINE = 'OFFLINE',
  AUTOMATIC = 'AUTOMATIC',
}
registerEnumType(SubmissionFlagName, {
  name: 'SubmissionFlag',
  description: 'Why somebody should have a second look at a submission, which was accepted all the same.',
  valuesConfig: {
    LATE: { description: 'After the deadline and its grace.' },
    OFFLINE: { description: 'Answered without a connection; the log of its device is kept with it.' },
    AUTOMATIC: { description: 'Handed in by the server, from what was saved, when the time was over.' },
  },
});

// Nested inputs are not checked one decorator at a time: 30 answers a hand-in and 2,000 hand-ins a second make that dear.
// answers.check.ts does it in one pass.
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
  @MaxLength(64)
  attemptId!: string;

  @Field({
    description: 'Made up by the client, once for a hand-in: 1 to 64 letters, digits, hyphens and underscores.',
  })
  @Matches(/^[\w-]{1,64}$/, { message: 'submissionKey is 1 to 64 letters, digits, hyphens and underscores' })
  submissionKey!: string;

  @Field(() => String, { nullable: true, description: 'That of the attempt: with it nothing has to be looked up.' })
  @MaxLength(2_000)
  ticket?: string;

  @Field(() => [AnswerInput], { description: 'Up to 500, each item once. What was left out is left out.' })
  @ArrayMaxSize(500)
  answers!: AnswerInput[];

  @Field(() => OfflineInput, { nullable: true })
  offline?: OfflineInput;
}

@ObjectType({ description: 'That a submission was taken. It is never lost from here on.' })
export class SubmissionReceipt {
  @Field(() => ID)
  id!: string;

  @Field(() => SubmissionStatus)
  status!: SubmissionStatus;

  @Field()
  acceptedAt!: Date;

  @Field({ description: 'It came after the grace, as far as was known at that moment; it is flagged, not refused.' })
  late!: boolean;
}

@ObjectType({ description: 'What was handed in of an attempt, and how far it has come.' })
export class Submission {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  attemptId!: string;

  @Field(() => SubmissionStatus)
  status!: SubmissionStatus;

  @Field()
  acceptedAt!: Date;

  @Field(() => [SubmissionFlagName])
  flags!: SubmissionFlag[];

  examId!: string;
}

@ArgsType()
export class MySubmissionsArgs {
  @Field(() => Int, { defaultValue: 5, description: 'How many, 1 to 20.' })
  @Min(1)
  @Max(20)
  first: number = 5;
}
