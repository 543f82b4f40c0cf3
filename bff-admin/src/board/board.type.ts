import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType()
export class BoardSection {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => Int, { description: 'Attempts with at least one answer in it.' })
  attempts!: number;

  @Field(() => Int)
  answers!: number;

  @Field(() => Int)
  savedLastMinute!: number;

  @Field(() => Int)
  handedIn!: number;

  @Field(() => Int)
  graded!: number;

  @Field(() => Int)
  queueDepth!: number;

  @Field({ description: 'Whether `queueDepth` and `handedIn` are estimated: while more than 5,000 wait in all.' })
  estimated!: boolean;
}

@ObjectType()
export class BoardCohort {
  @Field(() => ID, { nullable: true, description: 'Null: learners without a class.' })
  cohortId!: string | null;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => Int)
  learners!: number;

  @Field(() => Int)
  started!: number;

  @Field(() => Int)
  savedLastMinute!: number;

  @Field(() => Int)
  handedIn!: number;

  @Field(() => Int)
  graded!: number;

  @Field(() => Int)
  queueDepth!: number;

  @Field({ description: 'Whether `queueDepth` and `handedIn` are estimated: while more than 5,000 wait in all.' })
  estimated!: boolean;
}

@ObjectType({
  description: 'Where everybody is in an exam. GET /exams/ID/board/events pushes the same whenever it changes.',
})
export class ExamBoard {
  @Field(() => Date)
  at!: string;

  @Field()
  title!: string;

  @Field(() => Date, { nullable: true })
  opensAt!: string | null;

  @Field(() => Date, { nullable: true })
  closesAt!: string | null;

  @Field(() => Int)
  started!: number;

  @Field(() => Int)
  open!: number;

  @Field(() => Int)
  savedLastMinute!: number;

  @Field(() => Int)
  handedIn!: number;

  @Field(() => Int)
  late!: number;

  @Field(() => Int)
  graded!: number;

  @Field(() => Int)
  awaitingMarking!: number;

  @Field(() => Int)
  inModeration!: number;

  @Field(() => Int)
  released!: number;

  @Field(() => Int, { description: 'Accepted and not graded yet.' })
  queueDepth!: number;

  @Field(() => Date, { nullable: true, description: 'When the oldest of those was accepted.' })
  oldestWaiting!: string | null;

  @Field(() => [BoardSection])
  sections!: BoardSection[];

  examId!: string;
}
