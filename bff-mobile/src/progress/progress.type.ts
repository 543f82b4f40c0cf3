import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { Progress } from '../home/home.type';

export const SkillCertaintyEnum = { LOW: 'LOW', MEDIUM: 'MEDIUM', HIGH: 'HIGH' } as const satisfies {
  [C in graph.Certainty]: C;
};
registerEnumType(SkillCertaintyEnum, {
  name: 'SkillCertainty',
  description: 'LOW: under 5 answers, so nothing is claimed; HIGH: 20 and more.',
});

export const SkillTrendEnum = { UP: 'UP', STEADY: 'STEADY', DOWN: 'DOWN' } as const satisfies {
  [T in graph.Trend]: T;
};
registerEnumType(SkillTrendEnum, { name: 'SkillTrend', description: 'The last answers against those before them.' });

@ObjectType({ description: 'In percent. Nine times in ten the truth lies between `from` and `to`.' })
export class SkillEstimate {
  @Field(() => Int, { description: 'How many of a hundred typical questions one would get right.' })
  percent!: number;

  @Field(() => Int)
  from!: number;

  @Field(() => Int)
  to!: number;
}

@ObjectType({ description: 'What the learner model believes of one and a skill, and how sure it is.' })
export class SkillProgress {
  @Field()
  skill!: string;

  @Field(() => Int)
  answers!: number;

  @Field(() => SkillEstimate, { nullable: true, description: 'Null while too little is known.' })
  estimate!: SkillEstimate | null;

  @Field(() => SkillCertaintyEnum)
  certainty!: graph.Certainty;

  @Field(() => SkillTrendEnum)
  trend!: graph.Trend;

  @Field()
  lastAt!: Date;
}

@ObjectType()
export class CourseProgress {
  @Field(() => ID)
  courseId!: string;

  @Field()
  title!: string;

  @Field({ description: 'Whether there is something to open.' })
  open!: boolean;

  @Field()
  completed!: boolean;

  @Field(() => Progress)
  progress!: Progress;
}

@ObjectType({ description: 'How far one has come, and what one seems to know.' })
export class ProgressScreen {
  @Field(() => Int, { description: 'Courses that one takes.' })
  active!: number;

  @Field(() => Int, { description: 'Courses that one has finished.' })
  completed!: number;

  @Field(() => Int)
  lessonsCompleted!: number;

  @Field(() => Int, { nullable: true, description: 'Answers that the model has learned from; null while it is away.' })
  answers!: number | null;

  @Field(() => [CourseProgress], { description: 'Most recently active first, 50 at most.' })
  courses!: CourseProgress[];

  @Field(() => [SkillProgress], { description: 'Weakest first, those of which too little is known last.' })
  skills!: SkillProgress[];
}
