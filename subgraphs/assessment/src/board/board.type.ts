import { Field, ID, Int, ObjectType } from 'type-graphql';

const ESTIMATED =
  'Whether `queueDepth` and `handedIn` are estimated: while more than 5,000 wait in the exam, the oldest thousand and a thousand from all along the queue stand for all.';

@ObjectType()
export class BoardSection {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => Int, { description: 'Attempts with at least one answer in it.' })
  attempts!: number;

  @Field(() => Int, { description: 'Answers in it, of all attempts together.' })
  answers!: number;

  @Field(() => Int, { description: 'Of those attempts, those that saved something within the last minute.' })
  savedLastMinute!: number;

  @Field(() => Int, { description: 'Of those attempts, those that are handed in.' })
  handedIn!: number;

  @Field(() => Int, { description: 'Of those attempts, those that are graded or wait for a marker.' })
  graded!: number;

  @Field(() => Int, { description: 'Of those attempts, those that were accepted and are not graded yet.' })
  queueDepth!: number;

  @Field({ description: ESTIMATED })
  estimated!: boolean;
}

@ObjectType({ description: 'How far a class is. Learners of several classes count in each.' })
export class BoardCohort {
  @Field(() => ID, { nullable: true, description: 'Null: learners without a class.' })
  cohortId!: string | null;

  @Field(() => Int, { description: 'Learners with an active seat.' })
  learners!: number;

  @Field(() => Int)
  started!: number;

  @Field(() => Int, { description: 'Learners who saved something within the last minute.' })
  savedLastMinute!: number;

  @Field(() => Int)
  handedIn!: number;

  @Field(() => Int, { description: 'Learners of whom something is graded or waits for a marker.' })
  graded!: number;

  @Field(() => Int, { description: 'Their hand-ins that are not graded yet.' })
  queueDepth!: number;

  @Field({ description: ESTIMATED })
  estimated!: boolean;
}

@ObjectType({ description: 'Where everybody is in an exam, as it was about a second ago.' })
export class ExamBoard {
  @Field()
  at!: Date;

  @Field()
  title!: string;

  @Field(() => Date, { nullable: true })
  opensAt!: Date | null;

  @Field(() => Date, { nullable: true })
  closesAt!: Date | null;

  @Field(() => Int, { description: 'Attempts, those that were handed in too.' })
  started!: number;

  @Field(() => Int, { description: 'Attempts that are still open.' })
  open!: number;

  @Field(() => Int, { description: 'Attempts that saved something within the last minute.' })
  savedLastMinute!: number;

  @Field(() => Int, { description: 'Submissions that were accepted.' })
  handedIn!: number;

  @Field(() => Int, {
    description: 'Of those that are graded or wait for a marker, with those beside an automatic one.',
  })
  late!: number;

  @Field(() => Int)
  graded!: number;

  @Field(() => Int, { description: 'With answers that wait for a person to mark them.' })
  awaitingMarking!: number;

  @Field(() => Int)
  inModeration!: number;

  @Field(() => Int)
  released!: number;

  @Field(() => Int, { description: 'Accepted and not graded yet.' })
  queueDepth!: number;

  @Field(() => Date, { nullable: true, description: 'When the oldest of those was accepted.' })
  oldestWaiting!: Date | null;

  @Field(() => [BoardSection], { description: 'In their order.' })
  sections!: BoardSection[];

  examId!: string;
}
